package cn.yimen.device.sim.printer;

/// The status bytes that a printer in a given condition sends.
final class StatusBytes {

    private static final int FIXED = 0x12;

    private StatusBytes() {}

    /// The answer to `DLE EOT n`.
    static int realTime(int n, PrinterMachine printer) {
        return FIXED
                | switch (n) {
                    case 1 -> bit(printer.blocked(), 0x08);
                    case 2 ->
                            bit(printer.coverIsOpen(), 0x04)
                                    | bit(out(printer), 0x20)
                                    | bit(cutter(printer), 0x40);
                    case 3 -> bit(cutter(printer), 0x08);
                    default -> bit(nearEnd(printer), 0x0C) | bit(out(printer), 0x60);
                };
    }

    /// The answer to `GS r 1`.
    static int paper(PrinterMachine printer) {
        return bit(nearEnd(printer), 0x03) | bit(out(printer), 0x0C);
    }

    /// The four bytes of an automatic status block, first in the highest.
    static int automatic(PrinterMachine printer) {
        int first = 0x10 | bit(printer.blocked(), 0x08) | bit(printer.coverIsOpen(), 0x20);
        int second = bit(cutter(printer), 0x08);
        return (first << 24) | (second << 16) | (paper(printer) << 8);
    }

    private static boolean out(PrinterMachine printer) {
        return printer.mechanism().roll().out();
    }

    private static boolean nearEnd(PrinterMachine printer) {
        return printer.mechanism().roll().nearEnd();
    }

    private static boolean cutter(PrinterMachine printer) {
        return printer.mechanism().cutterError();
    }

    private static int bit(boolean on, int mask) {
        return on ? mask : 0;
    }
}
