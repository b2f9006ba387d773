package cn.yimen.device.a4;

import cn.yimen.device.Await;
import cn.yimen.device.Readiness;
import cn.yimen.device.sim.ipp.A4Model;
import cn.yimen.device.sim.ipp.SimulatedA4Printer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// A printer at a real port and its driver.
record A4Rig(SimulatedA4Printer machine, A4Printer printer) implements AutoCloseable {

    static final Duration LIMIT = Duration.ofSeconds(60);

    /// Asks often, and waits long where the machine is busy.
    static final A4Timing TIMING =
            new A4Timing(
                    Duration.ofSeconds(20),
                    Duration.ofMillis(10),
                    Duration.ofMillis(50),
                    Duration.ofSeconds(30));

    static A4Rig of(A4Model model, int sheets) {
        return of(model, sheets, TIMING);
    }

    static A4Rig of(A4Model model, int sheets, A4Timing timing) {
        var machine = SimulatedA4Printer.start(model, sheets);
        var rig = new A4Rig(machine, driver(machine, timing));
        rig.await("answering", () -> rig.readiness() != Readiness.STARTING);
        return rig;
    }

    static A4Printer driver(SimulatedA4Printer machine, A4Timing timing) {
        return A4Printer.start(
                new A4Config(machine.address(), "kiosk-1", timing),
                _ -> {},
                InstantSource.system());
    }

    static byte[] pdf(int pages) {
        try (var document = new PDDocument()) {
            document.setDocumentId(1L);
            for (int i = 0; i < pages; i++) {
                document.addPage(new PDPage(PDRectangle.A4));
            }
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException("writing empty pages", impossible);
        }
    }

    static A4JobId fresh() {
        return new A4JobId(UUID.randomUUID());
    }

    A4Job start(int pages) {
        return printer.print(pdf(pages), fresh(), LIMIT);
    }

    A4Outcome print(int pages, A4JobId id) {
        return outcome(printer.print(pdf(pages), id, LIMIT));
    }

    static A4Outcome outcome(A4Job job) {
        try {
            return job.outcome().get(2 * LIMIT.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException never) {
            throw new AssertionError("no outcome", never);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", interrupted);
        }
    }

    Readiness readiness() {
        return printer.status().readiness();
    }

    void await(String what, BooleanSupplier condition) {
        Await.until(LIMIT, what, condition);
    }

    void awaitReady() {
        await("ready", () -> readiness() == Readiness.READY);
    }

    @Override
    public void close() {
        printer.close();
        machine.close();
    }
}
