package cn.yimen.device.a4;

import static cn.yimen.device.a4.A4Rig.LIMIT;
import static cn.yimen.device.a4.A4Rig.TIMING;
import static cn.yimen.device.a4.A4Rig.fresh;
import static cn.yimen.device.a4.A4Rig.outcome;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.device.Await;
import cn.yimen.device.Fault;
import cn.yimen.device.Readiness;
import cn.yimen.device.SupplyLevel;
import cn.yimen.device.a4.A4Outcome.PrintUnknown;
import cn.yimen.device.a4.A4Outcome.Printed;
import cn.yimen.device.pdf.Block.Paragraph;
import cn.yimen.device.pdf.FontFiles;
import cn.yimen.device.pdf.PdfOutcome.Written;
import cn.yimen.device.pdf.PdfWriter;
import cn.yimen.device.pdf.Sheet;
import cn.yimen.device.sim.ipp.ReferencePrinter;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/// Against a printer that others wrote: `ippeveprinter` of CUPS.
@Timeout(300)
@EnabledIfSystemProperty(
        named = "user.name",
        matches = "root",
        disabledReason = "ippeveprinter wants an Avahi of its own, and that wants root")
final class ReferencePrinterTest {

    @TempDir Path folder;

    private ReferencePrinter machine;
    private A4Printer printer;

    @BeforeEach
    void switchOn() throws IOException {
        machine = ReferencePrinter.start(folder, freePort());
        printer = driver();
        awaitReady();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private A4Printer driver() {
        return A4Printer.start(
                new A4Config(machine.address(), "kiosk-1", TIMING),
                _ -> {},
                InstantSource.system());
    }

    @AfterEach
    void switchOff() throws IOException {
        printer.close();
        machine.close();
    }

    private void awaitReady() {
        Await.until(LIMIT, "ready", () -> printer.status().readiness() == Readiness.READY);
    }

    private static byte[] page() {
        var sheet = new Sheet("zh-CN", List.of(new Paragraph("申请人：王𬀩 㐂𠮷䶮")), "%d / %d");
        return ((Written) new PdfWriter(FontFiles.installed()).write(sheet)).pdf();
    }

    @Test
    void aDocumentComesOutByteForByteAndOnce() throws IOException {
        byte[] page = page();
        var id = fresh();
        assertThat(outcome(printer.print(page, id, LIMIT))).isInstanceOf(Printed.class);
        assertThat(machine.paper())
                .singleElement()
                .satisfies(file -> assertThat(file).hasBinaryContent(page));
        assertThat(printer.status().supplies()).containsEntry("toner", SupplyLevel.FULL);
        try (var afterADeath = driver()) {
            assertThat(outcome(afterADeath.print(page, id, LIMIT))).isInstanceOf(Printed.class);
        }
        assertThat(machine.paper()).hasSize(1);
    }

    @Test
    void aJamIsToldUntilItIsTakenOut() throws IOException {
        machine.jam();
        var job = printer.print(page(), fresh(), LIMIT);
        Await.until(LIMIT, "jam", () -> printer.status().faults().contains(Fault.PAPER_JAM));
        machine.release();
        assertThat(outcome(job)).isInstanceOf(Printed.class);
        awaitReady();
    }

    @Test
    void oneThatIsTakenBackWhileItPrintsIsUnknownAndTheNextPrints() throws IOException {
        machine.hold();
        var job = printer.print(page(), fresh(), LIMIT);
        Await.until(LIMIT, "working", machine::working);
        job.cancel();
        Await.until(LIMIT, "told to stop", this::toldToStop);
        machine.release();
        assertThat(outcome(job)).isInstanceOf(PrintUnknown.class);
        awaitReady();
        assertThat(outcome(printer.print(page(), fresh(), LIMIT))).isInstanceOf(Printed.class);
    }

    /// It ends the sheet at hand first, or has ended.
    private boolean toldToStop() {
        var asking =
                new IppPrinter(
                        new IppConnection(machine.address(), TIMING.callWithin()),
                        new IppRequests(machine.address(), "test"));
        return asking.jobs(false)
                .said()
                .filter(jobs ->
                        jobs.stream()
                                .allMatch(
                                        job -> job.reasons().contains("processing-to-stop-point")))
                .isPresent();
    }

    @Test
    void oneThatForgotWhenItsPowerFailedIsUnknownAndTheNextPrints() throws IOException {
        machine.hold();
        var job = printer.print(page(), fresh(), LIMIT);
        Await.until(LIMIT, "working", machine::working);
        machine.switchOff();
        machine.release();
        machine.switchOn();
        assertThat(outcome(job)).isEqualTo(new PrintUnknown(Fault.OUTCOME_UNKNOWN));
        awaitReady();
        assertThat(outcome(printer.print(page(), fresh(), LIMIT))).isInstanceOf(Printed.class);
    }
}
