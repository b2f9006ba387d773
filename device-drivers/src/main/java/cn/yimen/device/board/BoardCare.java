package cn.yimen.device.board;

import cn.yimen.device.Fault;
import cn.yimen.device.modbus.ModbusJudge;
import cn.yimen.device.modbus.ModbusReply;
import cn.yimen.device.modbus.ModbusRequest;
import cn.yimen.device.serial.Care;
import cn.yimen.device.serial.Conversation;
import cn.yimen.device.serial.Outcome;
import cn.yimen.device.serial.Outcome.Answered;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/// Reads a board's inputs, tells what changed, and sets its outputs again after it was away.
/// `wanted` may be called from any thread.
final class BoardCare implements Care<byte[]> {

    static final Duration ANSWER = Duration.ofMillis(300);
    static final int TRIES = 3;

    private final BoardConfig config;
    private final BiConsumer<BoardInput, Boolean> changes;
    private final Map<BoardInput, Boolean> told = new EnumMap<>(BoardInput.class);
    private final Map<BoardOutput, Boolean> wanted = new EnumMap<>(BoardOutput.class);
    private List<Boolean> before = List.of();

    BoardCare(BoardConfig config, BiConsumer<BoardInput, Boolean> changes) {
        this.config = config;
        this.changes = changes;
    }

    void want(BoardOutput output, boolean on) {
        synchronized (wanted) {
            wanted.put(output, on);
        }
    }

    private Map<BoardOutput, Boolean> wanted() {
        synchronized (wanted) {
            return Map.copyOf(wanted);
        }
    }

    @Override
    public Duration every() {
        return config.poll();
    }

    @Override
    public Outcome<Condition> look(Conversation<byte[]> line, boolean fresh) {
        if (fresh) {
            Optional<Outcome<Condition>> trouble = restore(line);
            if (trouble.isPresent()) {
                return trouble.get();
            }
        }
        var request = new ModbusRequest.ReadInputs(config.unit(), 0, config.inputsToRead());
        Outcome<ModbusReply> answer = line.ask(ModbusJudge.question(request, ANSWER, TRIES));
        if (answer instanceof Answered<ModbusReply>(ModbusReply.Bits(List<Boolean> now))) {
            compare(now);
        }
        return answer.map(_ -> condition());
    }

    private Optional<Outcome<Condition>> restore(Conversation<byte[]> line) {
        before = List.of();
        for (var output : wanted().entrySet()) {
            Outcome<ModbusReply> set = set(line, output.getKey(), output.getValue());
            if (!(set instanceof Answered)) {
                return Optional.of(set.map(_ -> condition()));
            }
        }
        return Optional.empty();
    }

    Outcome<ModbusReply> set(Conversation<byte[]> line, BoardOutput output, boolean on) {
        int coil = Optional.ofNullable(config.outputs().get(output)).orElseThrow();
        var request = new ModbusRequest.WriteCoil(config.unit(), coil, on);
        return line.ask(ModbusJudge.question(request, ANSWER, TRIES));
    }

    /// One reading may fall into the bounce of a contact: two must agree.
    private void compare(List<Boolean> now) {
        for (var input : config.inputs().entrySet()) {
            int number = input.getValue();
            boolean on = now.get(number);
            boolean steady = before.size() > number && before.get(number) == on;
            Optional<Boolean> known = Optional.ofNullable(told.get(input.getKey()));
            if (steady && !known.equals(Optional.of(on))) {
                told.put(input.getKey(), on);
                changes.accept(input.getKey(), on);
            }
        }
        before = now;
    }

    private Condition condition() {
        boolean open = Optional.ofNullable(told.get(BoardInput.DOOR)).orElse(false);
        return open ? Condition.of(Set.of(Fault.TAMPERED), "door open") : Condition.well();
    }

    /// A door is not closed because nobody says that it is open.
    @Override
    public Condition unheard(Fault why, String note) {
        told.clear();
        return Condition.of(Set.of(why), note);
    }

    @Override
    public void heard(byte[] bytes) {
        // A board speaks when asked: what comes besides is noise of the line.
    }
}
