package cn.yimen.device.scanner;

import java.util.HexFormat;

/// How a scanner is told to look for a code and to stop, by make.
public enum Trigger {
    /// Looks always, or has a sensor of its own.
    ALWAYS("", ""),
    /// Serial trigger mode.
    HONEYWELL("16540D", "16550D"),
    /// Some models only.
    NEWLAND("1B31", "1B30"),
    /// Command mode, zone 0002; `ABCD` stands for an unchecked CRC.
    GM65("7E0008010002 01ABCD", "7E0008010002 00ABCD");

    private final String on;
    private final String off;

    Trigger(String on, String off) {
        this.on = on;
        this.off = off;
    }

    byte[] command(boolean look) {
        return HexFormat.of().parseHex((look ? on : off).replace(" ", ""));
    }
}
