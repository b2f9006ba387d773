package cn.yimen.device.modbus;

import java.util.List;

/// What a Modbus unit answers; a refusal is none of these.
public sealed interface ModbusReply {

    /// Coils or inputs, as many as were asked for.
    record Bits(List<Boolean> bits) implements ModbusReply {
        public Bits {
            bits = List.copyOf(bits);
        }
    }

    /// Each 0–65,535.
    record Registers(List<Integer> values) implements ModbusReply {
        public Registers {
            values = List.copyOf(values);
        }
    }

    record Written() implements ModbusReply {}
}
