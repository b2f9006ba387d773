package cn.yimen.device.health;

import cn.yimen.device.DeviceStatus;
import cn.yimen.device.Fault;
import cn.yimen.device.printer.PrintJobId;
import cn.yimen.device.printer.PrintOutcome;
import cn.yimen.device.printer.PrinterConfig;
import cn.yimen.device.printer.PrinterProfile;
import cn.yimen.device.printer.TestSlip;
import cn.yimen.device.printer.TicketPrinter;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// A ticket printer; its test prints a slip.
final class AttendedPrinter implements Attended {

    private final TicketPrinter printer;
    private final PrinterProfile profile;
    private final Locale language;
    private final InstantSource clock;

    AttendedPrinter(PrinterConfig config, Locale language, InstantSource clock) {
        this.printer = TicketPrinter.start(config, _ -> {}, clock);
        this.profile = config.profile();
        this.language = language;
        this.clock = clock;
    }

    @Override
    public DeviceStatus status() {
        return printer.status();
    }

    @Override
    public SelfTest test(Duration atMost) {
        try {
            var outcome =
                    printer.print(slip(), new PrintJobId(UUID.randomUUID()))
                            .get(atMost.toMillis(), TimeUnit.MILLISECONDS);
            return switch (outcome) {
                case PrintOutcome.Printed _ -> new SelfTest.Passed();
                case PrintOutcome.NotPrinted(var fault) -> new SelfTest.Failed(fault);
                case PrintOutcome.PrintUnknown(Fault reason) when reason == Fault.NO_ANSWER ->
                        new SelfTest.LookAtIt();
                case PrintOutcome.PrintUnknown(var reason) -> new SelfTest.Failed(reason);
            };
        } catch (TimeoutException late) {
            return new SelfTest.Failed(Fault.OUTCOME_UNKNOWN);
        } catch (ExecutionException e) {
            throw new IllegalStateException("printing a test slip", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new SelfTest.Failed(Fault.OUTCOME_UNKNOWN);
        }
    }

    private TestSlip slip() {
        var now = clock.instant().atZone(ZoneId.systemDefault());
        return TestSlip.of(profile, printer.status(), printer.paper(), now, language);
    }

    @Override
    public void close() {
        printer.close();
    }
}
