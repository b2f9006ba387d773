package cn.yimen.kiosk.app;

import cn.yimen.device.config.DeviceKind;
import cn.yimen.device.config.Fitting;
import cn.yimen.device.printer.PaperEstimate;
import cn.yimen.device.printer.PrintJobId;
import cn.yimen.device.printer.PrintOutcome;
import cn.yimen.device.printer.PrinterConfig;
import cn.yimen.device.printer.TestSlip;
import cn.yimen.device.printer.TicketPrinter;
import cn.yimen.kiosk.upkeep.UpkeepDesk;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/// What staff can do with the machine from its maintenance desk.
final class MachineHands implements UpkeepDesk.Hands {

    /// Whoever started the program starts it again after this (systemd: `Restart=on-failure`).
    static final int RESTART_ME = 75;

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final KioskOptions options;
    private final Optional<TicketPrinter> printer;
    private final InstantSource clock;

    MachineHands(KioskOptions options, Optional<TicketPrinter> printer, InstantSource clock) {
        this.options = options;
        this.printer = printer;
        this.clock = clock;
    }

    /// Slips that fit on the paper that is left.
    OptionalInt slipsLeft() {
        return printer.map(TicketPrinter::paper)
                .filter(PaperEstimate.Left.class::isInstance)
                .map(PaperEstimate.Left.class::cast)
                .map(left -> OptionalInt.of(left.slips()))
                .orElseGet(OptionalInt::empty);
    }

    @Override
    public CompletableFuture<Boolean> testPrint() {
        return printer.flatMap(there -> config().map(config -> print(there, config)))
                .orElseGet(() -> CompletableFuture.completedFuture(false));
    }

    private Optional<PrinterConfig> config() {
        return options.devices().first(DeviceKind.PRINTER).map(Fitting::printer);
    }

    private CompletableFuture<Boolean> print(TicketPrinter there, PrinterConfig config) {
        var slip =
                TestSlip.of(
                        config.profile(),
                        there.status(),
                        there.paper(),
                        clock.instant().atZone(ZONE),
                        Locale.SIMPLIFIED_CHINESE);
        return there.print(slip, new PrintJobId(UUID.randomUUID()))
                .thenApply(PrintOutcome.Printed.class::isInstance);
    }

    @Override
    public void paperChanged() {
        printer.ifPresent(TicketPrinter::paperChanged);
    }

    @Override
    public boolean storageWorks() {
        var file = options.data().resolve("upkeep.test");
        var words = clock.instant().toString();
        try {
            write(file, words);
            boolean same = Files.readString(file).equals(words);
            Files.delete(file);
            return same;
        } catch (IOException cannot) {
            return false;
        }
    }

    private static void write(Path file, String words) throws IOException {
        try (var channel =
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE)) {
            channel.write(StandardCharsets.UTF_8.encode(words));
            channel.force(true);
        }
    }

    @Override
    public void restart() {
        System.exit(RESTART_ME);
    }
}
