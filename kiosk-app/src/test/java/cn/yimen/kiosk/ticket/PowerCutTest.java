package cn.yimen.kiosk.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.state.PaperState;
import cn.yimen.hall.state.Ticket;
import cn.yimen.hall.wire.CommandEnvelope;
import cn.yimen.hall.wire.PrintResult;
import cn.yimen.journal.Verification;
import cn.yimen.kiosk.flow.KioskEvent.SlipNotPrinted;
import cn.yimen.kiosk.flow.KioskEvent.SlipPrinted;
import cn.yimen.kiosk.flow.KioskEvent.SlipUnknown;
import cn.yimen.kiosk.flow.Trouble;
import cn.yimen.kiosk.ticket.SlipPrinter.End;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The power goes between any two steps: the files as they are then, and the server as it is then,
/// are taken up by a new start.
class PowerCutTest {

    @TempDir private Path directory;
    private final List<Image> images = new CopyOnWriteArrayList<>();

    /// A moment at which everything stops.
    ///
    /// @param server what the server has done by then
    /// @param slips how many slips may be out by then
    private record Image(Path files, List<CommandEnvelope> server, int slips) {}

    private static Stream<End> ends() {
        return Stream.of(
                new End.Out(),
                new End.NotOut(Trouble.PAPER_OUT, "PAPER_OUT"),
                new End.Unsure("LINK_LOST"));
    }

    @ParameterizedTest
    @MethodSource("ends")
    void noNumberIsLostNoneDoubledAndNonePrintedTwice(End end) {
        runAndPhotograph(end);
        assertThat(images).hasSizeGreaterThanOrEqualTo(6);

        for (var image : images) {
            takeUp(image);
        }
    }

    private void runAndPhotograph(End end) {
        var files = directory.resolve("kiosk");
        var server = new ScriptedServer();
        try (var bench = new Bench(files, server)) {
            Runnable shot = () -> photograph(bench, files);
            server.watch(shot, shot);
            bench.watchPrinter(shot, shot);
            bench.printerWill(end);
            bench.take(1);
            finish(bench, end);
            bench.awaitRest();
            photograph(bench, files);
        }
    }

    /// What the citizen does about it.
    private static void finish(Bench bench, End end) {
        switch (end) {
            case End.Out _ -> bench.await(SlipPrinted.class);
            case End.NotOut _ ->
                    bench.desk.settle(
                            bench.await(SlipNotPrinted.class).ticket().id(),
                            PrintResult.NOT_PRINTED_SHOWN);
            case End.Unsure _ ->
                    bench.desk.settle(
                            bench.await(SlipUnknown.class).ticket().id(), PrintResult.PRINTED);
        }
    }

    private void photograph(Bench bench, Path files) {
        var image = directory.resolve("image-" + images.size());
        copy(files, image);
        images.add(new Image(image, bench.server.done(), bench.paper.size()));
    }

    private static void takeUp(Image image) {
        var server = ScriptedServer.after(image.server());
        try (var bench = new Bench(image.files(), server)) {
            bench.awaitRest();
            assertThat(bench.asked).as("printed again alone").isEmpty();
            assertThat(server.tickets()).as("numbers").hasSizeLessThanOrEqualTo(1);
            server.tickets().forEach(ticket -> assertThat(ticket).matches(isFair(image)));
            assertThat(bench.journal.verify()).isInstanceOf(Verification.Whole.class);
        }
    }

    /// Whoever may hold a slip is called; whoever cannot is not waited for.
    private static Predicate<Ticket> isFair(Image image) {
        return ticket ->
                switch (ticket.stage()) {
                    case WAITING -> ticket.paper() != PaperState.NONE;
                    case WITHDRAWN -> image.slips() == 0;
                    default -> false;
                };
    }

    private static void copy(Path from, Path to) {
        try (var files = Files.list(from)) {
            Files.createDirectories(to);
            for (var file : files.toList()) {
                Files.copy(
                        file, to.resolve(file.getFileName()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("copying " + from, e);
        }
    }
}
