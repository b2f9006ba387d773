package cn.yimen.device.health;

import cn.yimen.device.DeviceStatus;
import cn.yimen.device.Fault;
import cn.yimen.device.a4.A4Config;
import cn.yimen.device.a4.A4JobId;
import cn.yimen.device.a4.A4Outcome;
import cn.yimen.device.a4.A4Printer;
import cn.yimen.device.pdf.FontFiles;
import cn.yimen.device.pdf.PdfOutcome;
import cn.yimen.device.pdf.PdfWriter;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.UUID;

/// An A4 printer; its test prints a page.
final class AttendedA4 implements Attended {

    private final A4Config config;
    private final A4Printer printer;
    private final Words words;
    private final InstantSource clock;

    AttendedA4(A4Config config, Words words, InstantSource clock) {
        this.config = config;
        this.printer = A4Printer.start(config, _ -> {}, clock);
        this.words = words;
        this.clock = clock;
    }

    @Override
    public DeviceStatus status() {
        return printer.status();
    }

    @Override
    public SelfTest test(Duration atMost) {
        var now = clock.instant().atZone(ZoneId.systemDefault());
        var page = new TestPage(words).of(config.printer(), printer.status(), now);
        return switch (new PdfWriter(FontFiles.installed()).write(page)) {
            case PdfOutcome.Written(byte[] pdf, _) -> print(pdf, atMost);
            // The gap marks show on the paper which characters this machine lacks.
            case PdfOutcome.Incomplete(byte[] pdf, _, _) -> print(pdf, atMost);
            case PdfOutcome.NoFont _ -> new SelfTest.Failed(Fault.MISCONFIGURED);
        };
    }

    /// The printer gives every outcome by itself, soon after its deadline.
    private SelfTest print(byte[] pdf, Duration atMost) {
        var job = printer.print(pdf, new A4JobId(UUID.randomUUID()), atMost);
        return switch (job.outcome().join()) {
            case A4Outcome.Printed _ -> new SelfTest.Passed();
            case A4Outcome.NotPrinted(Fault fault) -> new SelfTest.Failed(fault);
            case A4Outcome.PrintUnknown(Fault reason) -> new SelfTest.Failed(reason);
            case A4Outcome.Cancelled _ -> new SelfTest.Failed(Fault.NO_ANSWER);
        };
    }

    @Override
    public void close() {
        printer.close();
    }
}
