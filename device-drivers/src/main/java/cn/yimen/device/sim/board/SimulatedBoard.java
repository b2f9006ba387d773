package cn.yimen.device.sim.board;

import cn.yimen.device.link.LinkOpener;
import cn.yimen.device.sim.modbus.ModbusUnit;
import cn.yimen.device.sim.serial.FarEnd;

/// An IO board with 16 inputs and 16 outputs.
public final class SimulatedBoard implements AutoCloseable {

    private static final int SIZE = 16;

    private final ModbusUnit unit;
    private final FarEnd line;

    private SimulatedBoard(ModbusUnit unit, FarEnd line) {
        this.unit = unit;
        this.line = line;
    }

    /// @param address its Modbus address
    public static SimulatedBoard start(LinkOpener line, int address) {
        var unit = new ModbusUnit(address, SIZE);
        return new SimulatedBoard(unit, FarEnd.start(line, unit));
    }

    /// A contact closes or opens.
    public void input(int number, boolean on) {
        unit.input(number, on);
    }

    /// Whether a lamp is lit.
    public boolean output(int number) {
        return unit.coil(number);
    }

    /// Its power fails for a moment: all outputs fall off.
    public void powerCycle() {
        unit.restart();
    }

    public FarEnd line() {
        return line;
    }

    @Override
    public void close() {
        line.close();
    }
}
