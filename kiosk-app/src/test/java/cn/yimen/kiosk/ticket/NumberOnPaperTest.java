package cn.yimen.kiosk.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.device.Readiness;
import cn.yimen.device.link.ByteLink;
import cn.yimen.device.link.LinkLost;
import cn.yimen.device.link.RecordingLink;
import cn.yimen.device.link.serial.SerialSettings;
import cn.yimen.device.printer.PrinterConfig;
import cn.yimen.device.printer.PrinterProfile;
import cn.yimen.device.printer.TicketPrinter;
import cn.yimen.device.sim.printer.SimulatedModel;
import cn.yimen.device.sim.printer.SimulatedPrinter;
import cn.yimen.device.sim.pty.PtyPair;
import cn.yimen.hall.state.PaperState;
import cn.yimen.hall.wire.PrintResult;
import cn.yimen.kiosk.effect.PaperPrinter;
import cn.yimen.kiosk.flow.KioskEvent.SlipNotPrinted;
import cn.yimen.kiosk.flow.KioskEvent.SlipPrinted;
import cn.yimen.kiosk.flow.KioskEvent.SlipUnknown;
import cn.yimen.kiosk.flow.Trouble;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// From the touch to real bytes on a serial line, and paper that ends at the wrong moment.
class NumberOnPaperTest {

    private static final int BAUD = 19_200;

    @TempDir private Path directory;
    private final ScriptedServer server = new ScriptedServer();
    private final List<RecordingLink> lines = new CopyOnWriteArrayList<>();
    private PtyPair cable;
    private SimulatedPrinter machine;
    private TicketPrinter driver;
    private Bench bench;

    @BeforeEach
    void open() {
        cable = PtyPair.in(directory, "printer");
        machine =
                SimulatedPrinter.start(
                        SerialSettings.of(cable.far(), BAUD).opener(), SimulatedModel.wide());
        var near = SerialSettings.of(cable.near(), BAUD).opener();
        var config = PrinterConfig.of(() -> recorded(near.open()), PrinterProfile.wide());
        driver = TicketPrinter.start(config, _ -> {}, InstantSource.system());
        var printer = new PaperPrinter(driver, () -> server.hall().world(), "");
        bench = new Bench(directory.resolve("kiosk"), server, Optional.of(printer));
        Bench.until(() -> isReady(), "the printer");
        machine.takeScraps();
    }

    private boolean isReady() {
        var readiness = driver.status().readiness();
        return readiness == Readiness.READY || readiness == Readiness.DEGRADED;
    }

    private ByteLink recorded(ByteLink line) throws LinkLost {
        lines.add(new RecordingLink(line, 100_000));
        return lines.getLast();
    }

    @AfterEach
    void close() {
        bench.close();
        driver.close();
        machine.close();
        cable.close();
    }

    @Test
    void aSlipComesOutAndIsConfirmedInFewBytes() {
        int before = lines.getLast().written().length;
        bench.take(1);

        bench.await(SlipPrinted.class);

        int line = lines.getLast().written().length - before;
        var tickets = machine.takeTickets();
        System.out.printf(
                "bytes of a slip %d, with questions about the printer's state %d%n",
                tickets.getFirst().bytes().length, line);
        assertThat(tickets)
                .singleElement()
                .satisfies(ticket -> assertThat(ticket.bytes().length).isLessThanOrEqualTo(450));
        bench.awaitRest();
        assertThat(server.tickets().getFirst().paper()).isEqualTo(PaperState.PRINTED);
    }

    @Test
    void withoutPaperNothingComesOutAndTheCitizenKeepsTheNumber() {
        machine.paperMillimetres(0);
        Bench.until(() -> driver.status().readiness() == Readiness.OFFLINE, "paper out");
        bench.take(1);

        var slip = bench.await(SlipNotPrinted.class);

        assertThat(slip.why()).isEqualTo(Trouble.PAPER_OUT);
        bench.desk.settle(slip.ticket().id(), PrintResult.NOT_PRINTED_SHOWN);
        bench.awaitRest();
        assertThat(server.tickets().getFirst().paper()).isEqualTo(PaperState.SHOWN_ONLY);
        machine.loadPaper(50_000);
        Bench.until(() -> isReady(), "the printer again");
        assertThat(machine.takeTickets()).as("printed later by itself").isEmpty();
    }

    @Test
    void paperThatEndsInTheMiddleIsAskedAboutAndPrintedAgainOnlyOnRequest() {
        machine.paperMillimetres(60);
        bench.take(1);

        var slip = bench.await(SlipUnknown.class);

        bench.desk.settle(slip.ticket().id(), PrintResult.NOT_PRINTED_SHOWN);
        bench.awaitRest();
        machine.loadPaper(50_000);
        Bench.until(() -> isReady(), "the printer again");
        assertThat(machine.takeTickets()).as("printed by itself").isEmpty();
        bench.desk.reprint(1, slip.ticket().id());
        assertThat(bench.await(SlipPrinted.class).ticket().reprints()).isEqualTo(1);
        assertThat(machine.takeTickets()).hasSize(1);
        assertThat(server.tickets()).hasSize(1);
    }
}
