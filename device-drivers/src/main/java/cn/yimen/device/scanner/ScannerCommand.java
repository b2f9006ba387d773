package cn.yimen.device.scanner;

/// What a scanner can be told, whatever its make.
public sealed interface ScannerCommand {

    /// Look for a code, or stop looking.
    record Look(boolean on) implements ScannerCommand {}

    /// Look always, or when told to.
    record Continuous(boolean always) implements ScannerCommand {}

    /// Send this behind each code.
    record End(Suffix with) implements ScannerCommand {}

    /// Say which version you are; the answer is for technicians.
    record Version() implements ScannerCommand {}

    /// Say anything: are you there?
    record Present() implements ScannerCommand {}
}
