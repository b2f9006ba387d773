package cn.yimen.device.printer;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.device.Readiness;
import cn.yimen.device.printer.PrintOutcome.NotPrinted;
import cn.yimen.device.printer.PrintOutcome.PrintUnknown;
import cn.yimen.device.printer.PrintOutcome.Printed;
import cn.yimen.device.sim.printer.Command;
import cn.yimen.device.sim.printer.PrintedPiece;
import cn.yimen.device.sim.printer.PrinterFaults;
import cn.yimen.device.sim.printer.SimulatedModel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A printer that goes wrong by a plan: whatever happens, what is said of a ticket is true.
@Timeout(120)
@Execution(ExecutionMode.CONCURRENT)
final class FaultPlanTest {

    private static final int TICKETS = Integer.getInteger("printer.plan.tickets", 12);
    private static final int TICKET_BYTES = 420;
    private static final Duration CUT = Duration.ofMillis(150);

    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whatIsSaidOfATicketIsTrue(long seed) {
        var faults = PrinterFaults.of(seed, TICKET_BYTES);
        try (var rig =
                new PrinterRig(
                                folder,
                                SimulatedModel.wide(),
                                PrinterProfile.wide(),
                                config ->
                                        config.timed(PrinterRig.timing(CUT, Duration.ofSeconds(1))))
                        .ready()) {
            for (int i = 0; i < TICKETS; i++) {
                play(rig, "B%03d".formatted(i), faults.next(), "seed " + seed + ", ticket " + i);
            }
        }
    }

    private static void play(
            PrinterRig rig, String number, PrinterFaults.Strike strike, String run) {
        String about = run + ", " + strike;
        PrinterFaults.arm(rig.machine(), strike, rig.cable()::unplug);
        PrintOutcome outcome = rig.print(Slips.with(number, "企业开办"));
        List<PrintedPiece> out = new ArrayList<>(rig.machine().takeTickets());
        long whole = out.stream().filter(piece -> isWhole(piece, number)).count();
        switch (outcome) {
            case Printed _ -> assertThat(whole).as(about).isOne();
            case NotPrinted _ -> assertThat(out).as(about).isEmpty();
            case PrintUnknown _ -> assertThat(whole).as(about).isLessThanOrEqualTo(1);
        }
        rig.machine().afterBytes(Integer.MAX_VALUE, () -> {});
        PrinterFaults.repair(rig.machine());
        rig.cable().plug();
        rig.await("healed: " + about, () -> works(rig));
        out.addAll(rig.machine().takeTickets());
        assertThat(out.stream().filter(piece -> isWhole(piece, number)).count())
                .as("never twice: %s", about)
                .isLessThanOrEqualTo(1);
        assertThat(out).as("of one ticket only: %s", about).noneMatch(FaultPlanTest::mixed);
    }

    private static boolean works(PrinterRig rig) {
        return rig.printer().status().readiness() == Readiness.READY && rig.printer().idle();
    }

    private static boolean isWhole(PrintedPiece piece, String number) {
        return text(piece).contains(number) && text(piece).contains("机1");
    }

    private static boolean mixed(PrintedPiece piece) {
        return text(piece).split("B\\d\\d\\d", -1).length > 2;
    }

    private static String text(PrintedPiece piece) {
        var text = new StringBuilder();
        for (Command command : piece.commands()) {
            if (command instanceof Command.Glyph(int codePoint)) {
                text.appendCodePoint(codePoint);
            }
        }
        return text.toString();
    }

    @Test
    void theSameSeedGivesTheSameFaults() {
        var one = PrinterFaults.of(7, TICKET_BYTES);
        var other = PrinterFaults.of(7, TICKET_BYTES);
        for (int i = 0; i < 100; i++) {
            assertThat(one.next()).isEqualTo(other.next());
        }
    }
}
