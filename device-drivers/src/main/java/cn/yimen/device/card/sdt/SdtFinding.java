package cn.yimen.device.card.sdt;

/// What was found at a port.
public sealed interface SdtFinding {

    /// A reader that works.
    record Working(SamId sam, SdtSpeed speed) implements SdtFinding {}

    /// A reader whose module says that it cannot work.
    record OutOfOrder(SdtStatus why) implements SdtFinding {}

    /// The port is there, and nothing on it answers as such a reader does.
    record Silent() implements SdtFinding {}

    /// No such port, or somebody else has it.
    ///
    /// @param note for technicians
    record NoPort(String note) implements SdtFinding {}
}
