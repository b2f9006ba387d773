package cn.yimen.display.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.display.board.BoardEvent.Beat;
import cn.yimen.display.board.BoardEvent.Updated;
import cn.yimen.display.board.BoardSetup;
import cn.yimen.display.board.BoardState;
import cn.yimen.display.board.Hall;
import cn.yimen.display.screen.BoardLook;
import cn.yimen.display.screen.HallScreen;
import cn.yimen.display.speech.Speech;
import cn.yimen.display.speech.Speech.Surroundings;
import cn.yimen.display.speech.SpeechOptions;
import cn.yimen.hall.domain.IdSource;
import cn.yimen.hall.log.EventLog;
import cn.yimen.ui.host.Panel;
import cn.yimen.ui.host.ScreenHost;
import cn.yimen.ui.proof.Screens;
import cn.yimen.ui.voice.NumberStyle;
import cn.yimen.ui.voice.PackShelf;
import cn.yimen.ui.voice.QuietHours;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Much happens at once: a board takes in all of it and draws what is true now.
final class BurstTest {

    private static final int BURST = 60;

    private final Hall hall = Hall.open();

    @TempDir private Path directory;

    @Test
    void whateverCameWhileTheBoardWasBusyMakesOnePicture() throws Exception {
        var shown = new ArrayList<BoardState>();
        var inbox = new Inbox();
        var program =
                new BoardProgram(
                        BoardSetup.main(Hall.BOARD).speaking(false),
                        inbox,
                        (picture, _) -> shown.add(picture),
                        outside(),
                        hall::now);
        inbox.put(new Beat(hall.now()));
        for (int number = 1; number <= BURST; number++) {
            hall.call(String.format("A%03d", number), "3");
            inbox.put(new Updated(hall.state(), List.of()));
        }
        program.handle(inbox.next());
        assertThat(shown).hasSize(1);
        assertThat(shown.getFirst().litCalls().getFirst())
                .isEqualTo(hall.state().recentCalls().getFirst());
    }

    @Test
    void whoeverWaitsForAPictureHearsOfTheNewerOneThatWasDrawnInItsPlace() throws Exception {
        var ui = Screens.ui();
        var host = ui.ask(() -> new ScreenHost(Panel.of(1920, 1080).scaled(0.25)));
        var panel = ui.ask(() -> new BoardPanel(host, new HallScreen(BoardLook.usual())));
        var painted = new CountDownLatch(1);
        var told = new AtomicInteger();
        ui.ask(() -> {
            panel.open(() -> {});
            panel.show(
                    picture(),
                    Optional.of(() -> {
                        told.incrementAndGet();
                        painted.countDown();
                    }));
            panel.show(picture(), Optional.empty());
            return panel;
        });
        assertThat(painted.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(told).hasValue(1);
        ui.ask(() -> {
            host.close();
            return host;
        });
    }

    @Test
    void theFirstFrameIsTheBoardAndNoLightPaper() {
        var ui = Screens.ui();
        var there =
                ui.ask(() -> {
                    var host = new ScreenHost(Panel.of(1920, 1080).scaled(0.25));
                    var board = new HallScreen(BoardLook.usual());
                    var seen = new AtomicInteger();
                    host.stage()
                            .setOnShowing(_ -> {
                                if (host.scene().equals(board.root().getScene())) {
                                    seen.incrementAndGet();
                                }
                            });
                    new BoardPanel(host, board).open(() -> {});
                    host.close();
                    return seen.get();
                });
        assertThat(there).isEqualTo(1);
    }

    private BoardState picture() {
        return new BoardState.Night(
                new BoardState.Header("", "", hall.now().atZone(ZoneOffset.UTC), false),
                0,
                BoardState.Stand.FIRST);
    }

    private BoardProgram.Outside outside() {
        var speech =
                Speech.start(
                        new SpeechOptions(
                                List.of(), NumberStyle.SPELT, QuietHours.none(), List.of()),
                        new Surroundings(
                                new PackShelf(directory, directory),
                                hall::now,
                                ZoneOffset.UTC,
                                () -> LocalTime.NOON,
                                _ -> {}));
        return new BoardProgram.Outside(
                speech,
                new HallLine(Hall.BOARD, new IdSource(hall::now, new SplittableRandom(1))),
                Runnable::run,
                Optional.empty(),
                Keepsake.at(directory.resolve("emergency")),
                new BoardLog(
                        new EventLog(hall::now, new PrintStream(OutputStream.nullOutputStream()))));
    }
}
