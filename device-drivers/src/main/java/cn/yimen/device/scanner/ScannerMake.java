package cn.yimen.device.scanner;

/// Whose command set a scanner understands. All settings are volatile: a scanner's flash memory
/// wears out, and it is told again whenever its line was away.
public enum ScannerMake {
    /// Takes no commands: looks always, or has a sensor of its own.
    ANY,
    /// Honeywell, Metrologic, Datalogic 7000: menu commands.
    HONEYWELL,
    /// Newland (新大陆) and Sunmi: unified commands.
    NEWLAND,
    /// Grow GM60, GM65, GM8xx: zones.
    GM65;

    CommandSet commands() {
        return switch (this) {
            case ANY -> new NoCommands();
            case HONEYWELL -> new HoneywellCommands();
            case NEWLAND -> new NewlandCommands();
            case GM65 -> new Gm65Commands();
        };
    }
}
