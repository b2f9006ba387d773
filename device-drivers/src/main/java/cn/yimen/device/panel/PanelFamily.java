package cn.yimen.device.panel;

import java.util.OptionalInt;

/// How panels of a family are spoken to.
public sealed interface PanelFamily {

    /// The frames of most text panels on RS485: address, `64 FF FF`, command, length, data, CRC.
    /// Each is answered in the same form.
    ///
    /// @param brightnessCommand differs between makes; empty where it is not known
    record TextFrames(OptionalInt brightnessCommand) implements PanelFamily {}

    /// Text in Modbus holding registers, two bytes each.
    ///
    /// @param textFrom the first register of the text, padded with spaces
    /// @param textRegisters how many, 1–100
    /// @param brightness the register of the brightness, 0–100; empty where there is none
    record ModbusText(int textFrom, int textRegisters, OptionalInt brightness)
            implements PanelFamily {
        public ModbusText {
            if (textRegisters < 1 || textRegisters > 100) {
                throw new IllegalArgumentException(textRegisters + " registers of text");
            }
        }
    }
}
