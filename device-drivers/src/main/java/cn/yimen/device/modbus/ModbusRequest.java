package cn.yimen.device.modbus;

import java.nio.ByteBuffer;
import java.util.List;

/// What a Modbus unit is asked. Units are 1–247, addresses 0–65,535.
public sealed interface ModbusRequest {

    int MOST_BITS = 2_000;
    int MOST_REGISTERS = 123;

    int unit();

    /// The function code.
    int function();

    /// Outputs as they are set.
    record ReadCoils(int unit, int first, int count) implements ModbusRequest {
        public ReadCoils {
            checkRange(first, count, MOST_BITS);
        }

        @Override
        public int function() {
            return 0x01;
        }
    }

    /// Inputs as they are.
    record ReadInputs(int unit, int first, int count) implements ModbusRequest {
        public ReadInputs {
            checkRange(first, count, MOST_BITS);
        }

        @Override
        public int function() {
            return 0x02;
        }
    }

    record ReadRegisters(int unit, int first, int count) implements ModbusRequest {
        public ReadRegisters {
            checkRange(first, count, MOST_REGISTERS);
        }

        @Override
        public int function() {
            return 0x03;
        }
    }

    record WriteCoil(int unit, int at, boolean on) implements ModbusRequest {
        @Override
        public int function() {
            return 0x05;
        }
    }

    record WriteRegister(int unit, int at, int value) implements ModbusRequest {
        @Override
        public int function() {
            return 0x06;
        }
    }

    record WriteRegisters(int unit, int first, List<Integer> values) implements ModbusRequest {
        public WriteRegisters {
            values = List.copyOf(values);
            checkRange(first, values.size(), MOST_REGISTERS);
        }

        @Override
        public int function() {
            return 0x10;
        }
    }

    /// The frame with its check.
    default byte[] bytes() {
        var frame = ByteBuffer.allocate(7 + 2 * MOST_REGISTERS);
        frame.put((byte) unit()).put((byte) function());
        switch (this) {
            case ReadCoils(_, int first, int count) -> put(frame, first, count);
            case ReadInputs(_, int first, int count) -> put(frame, first, count);
            case ReadRegisters(_, int first, int count) -> put(frame, first, count);
            case WriteCoil(_, int at, boolean on) -> put(frame, at, on ? 0xFF00 : 0);
            case WriteRegister(_, int at, int value) -> put(frame, at, value);
            case WriteRegisters(_, int first, List<Integer> values) -> {
                put(frame, first, values.size());
                frame.put((byte) (2 * values.size()));
                values.forEach(value -> frame.putShort(value.shortValue()));
            }
        }
        frame.flip();
        byte[] bytes = new byte[frame.remaining()];
        frame.get(bytes);
        return Crc16.checked(bytes);
    }

    private static void put(ByteBuffer frame, int one, int other) {
        frame.putShort((short) one).putShort((short) other);
    }

    private static void checkRange(int first, int count, int most) {
        if (first < 0 || first > 0xFFFF || count < 1 || count > most) {
            throw new IllegalArgumentException(count + " from " + first);
        }
    }
}
