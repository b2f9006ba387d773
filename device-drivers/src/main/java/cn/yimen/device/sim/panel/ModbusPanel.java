package cn.yimen.device.sim.panel;

import cn.yimen.device.sim.modbus.ModbusUnit;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.List;

/// A panel that shows its holding registers as text.
public final class ModbusPanel implements SimulatedPanel {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int SIZE = 128;

    private final ModbusUnit unit;
    private final int textFrom;
    private final int textRegisters;

    /// @param textFrom first register of the text
    public ModbusPanel(int address, int textFrom, int textRegisters) {
        this.unit = new ModbusUnit(address, SIZE);
        this.textFrom = textFrom;
        this.textRegisters = textRegisters;
    }

    public int register(int at) {
        return unit.register(at);
    }

    @Override
    public String text() {
        var bytes = new ByteArrayOutputStream();
        for (int i = 0; i < textRegisters; i++) {
            int value = unit.register(textFrom + i);
            bytes.write(value >> 8);
            bytes.write(value);
        }
        return bytes.toString(GB18030).replace("\0", "").strip();
    }

    @Override
    public int rgb() {
        return 0xFF0000;
    }

    @Override
    public void powerCycle() {
        unit.restart();
    }

    @Override
    public List<byte[]> receive(byte[] bytes) {
        return unit.receive(bytes);
    }
}
