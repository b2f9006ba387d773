package cn.yimen.device.sim.serial;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Several devices on one line: each hears everything, and whoever is meant answers. Answers that
/// are given at the same moment follow one another here; on copper they would mix.
public final class Party implements Machine {

    private final List<Machine> machines;

    public Party(List<? extends Machine> machines) {
        this.machines = List.copyOf(machines);
    }

    @Override
    public List<byte[]> receive(byte[] bytes) {
        return all(machine -> machine.receive(bytes));
    }

    @Override
    public List<byte[]> speak() {
        return all(Machine::speak);
    }

    private List<byte[]> all(Function<Machine, List<byte[]>> saying) {
        var answers = new ArrayList<byte[]>();
        machines.forEach(machine -> answers.addAll(saying.apply(machine)));
        return answers;
    }
}
