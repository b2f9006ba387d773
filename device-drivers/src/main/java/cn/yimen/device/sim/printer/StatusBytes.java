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
                            bit(cover(printer), 0x04)
                                    | bit(out(printer), 0x20)
                                    | bit(error(printer) != 0, 0x40);
                    case 3 -> error(printer);
                    default -> bit(nearEnd(printer), 0x0C) | bit(out(printer), 0x60);
                };
    }

    /// The answer to `GS r 1`.
    static int paper(PrinterMachine printer) {
        return bit(nearEnd(printer), 0x03) | bit(out(printer), 0x0C);
    }

    /// The four bytes of an automatic status block, first in the highest.
    static int automatic(PrinterMachine printer) {
        int first = 0x10 | bit(printer.blocked(), 0x08) | bit(cover(printer), 0x20);
        return (first << 24) | (error(printer) << 16) | (paper(printer) << 8);
    }

    private static boolean out(PrinterMachine printer) {
        return printer.mechanism().roll().out();
    }

    private static boolean nearEnd(PrinterMachine printer) {
        return printer.seesNearEnd();
    }

    private static boolean cover(PrinterMachine printer) {
        return printer.suffers(Trouble.COVER_OPEN);
    }

    /// 04 mechanical, 08 cutter, 40 goes on by itself; the same bits in both answers.
    private static int error(PrinterMachine printer) {
        return bit(printer.suffers(Trouble.PAPER_JAM), 0x04)
                | bit(printer.mechanism().cutterError(), 0x08)
                | bit(printer.suffers(Trouble.OVERHEATED), 0x40);
    }

    private static int bit(boolean on, int mask) {
        return on ? mask : 0;
    }
}
