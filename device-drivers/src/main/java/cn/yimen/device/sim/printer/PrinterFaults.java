package cn.yimen.device.sim.printer;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// What goes wrong with a printer, drawn from a seed: one [Strike] for each ticket, most of them
/// none. The same seed gives the same faults.
public final class PrinterFaults {

    /// What happens.
    public enum Kind {
        NONE,
        PAPER_ENDS,
        COVER_OPENED,
        CUTTER_JAMS,
        PAPER_JAMS,
        HEAD_TOO_HOT,
        SWITCHED_OFFLINE,
        MAINS_FAIL,
        CABLE_TORN
    }

    /// @param afterBytes when, in bytes that arrived after the last answer before the ticket
    public record Strike(Kind kind, int afterBytes) {}

    private static final List<Kind> KINDS = List.of(Kind.values());

    private final RandomGenerator lots;
    private final int mostBytes;

    private PrinterFaults(RandomGenerator lots, int mostBytes) {
        this.lots = lots;
        this.mostBytes = mostBytes;
    }

    /// @param mostBytes how late a fault may come: the bytes of a ticket
    public static PrinterFaults of(long seed, int mostBytes) {
        RandomGenerator lots = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        return new PrinterFaults(lots, mostBytes);
    }

    /// Every second ticket is left alone.
    public Strike next() {
        Kind kind = lots.nextBoolean() ? Kind.NONE : KINDS.get(lots.nextInt(KINDS.size()));
        return new Strike(kind, 1 + lots.nextInt(mostBytes));
    }

    /// Lets a strike fall; the cable is not the printer's.
    ///
    /// @param tearCable pulls the cable out
    public static void arm(SimulatedPrinter printer, Strike strike, Runnable tearCable) {
        printer.afterBytes(strike.afterBytes(), () -> fall(printer, strike.kind(), tearCable));
    }

    private static void fall(SimulatedPrinter printer, Kind kind, Runnable tearCable) {
        switch (kind) {
            case NONE -> {}
            case PAPER_ENDS -> printer.paperMillimetres(0);
            case COVER_OPENED -> printer.trouble(Trouble.COVER_OPEN, true);
            case CUTTER_JAMS -> printer.cutterJammed(true);
            case PAPER_JAMS -> printer.trouble(Trouble.PAPER_JAM, true);
            case HEAD_TOO_HOT -> printer.trouble(Trouble.OVERHEATED, true);
            case SWITCHED_OFFLINE -> printer.trouble(Trouble.OFFLINE, true);
            case MAINS_FAIL -> printer.powerCycle();
            case CABLE_TORN -> tearCable.run();
        }
    }

    /// Staff come and put everything right but the cable.
    public static void repair(SimulatedPrinter printer) {
        for (Trouble trouble : Trouble.values()) {
            printer.trouble(trouble, false);
        }
        printer.cutterJammed(false);
        if (printer.paperMetres() <= 0) {
            printer.loadPaper(50_000);
        }
    }
}
