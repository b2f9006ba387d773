package cn.yimen.display.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.client.HallClient;
import cn.yimen.client.HallClientConfig;
import cn.yimen.device.Readiness;
import cn.yimen.display.board.BoardEvent.Beat;
import cn.yimen.display.board.BoardEvent.Updated;
import cn.yimen.display.board.BoardSetup;
import cn.yimen.display.board.Hall;
import cn.yimen.display.screen.BoardLook;
import cn.yimen.display.screen.HallScreen;
import cn.yimen.display.speech.Speech;
import cn.yimen.display.speech.Speech.Surroundings;
import cn.yimen.display.speech.SpeechOptions;
import cn.yimen.display.speech.SpeechOptions.Outlet;
import cn.yimen.display.speech.SpeechOptions.PackChoice;
import cn.yimen.display.speech.SpeechOptions.SpeakerChoice;
import cn.yimen.display.speech.TonePack;
import cn.yimen.hall.domain.IdSource;
import cn.yimen.hall.domain.Place;
import cn.yimen.hall.event.Acknowledgement;
import cn.yimen.hall.event.Silence;
import cn.yimen.hall.log.EventLog;
import cn.yimen.hall.state.RecentCall;
import cn.yimen.hall.wire.CommandEnvelope;
import cn.yimen.hall.wire.HallCommand.AcknowledgeCall;
import cn.yimen.hall.wire.Reporting.ReportDevice;
import cn.yimen.ui.host.Panel;
import cn.yimen.ui.host.ScreenHost;
import cn.yimen.ui.host.UiThread;
import cn.yimen.ui.proof.Screens;
import cn.yimen.ui.voice.NumberStyle;
import cn.yimen.ui.voice.PackShelf;
import cn.yimen.ui.voice.QuietHours;
import cn.yimen.ui.voice.SpokenLanguage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A board in its window, with its voice and its line to the hall.
@Timeout(180)
final class BoardProgramTest {

    private static final UiThread UI = Screens.ui();

    private final Hall hall = Hall.open();
    private final InstantSource clock = hall::now;
    private final Inbox inbox = new Inbox();
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final BoardLog log =
            new BoardLog(
                    new EventLog(clock, new PrintStream(written, true, StandardCharsets.UTF_8)));

    @TempDir private Path directory;
    private Thread board = Thread.currentThread();

    @AfterEach
    void end() throws InterruptedException {
        board.interrupt();
        board.join();
    }

    @Test
    void aCallIsPaintedSpokenAndAnsweredThoughTheHallWasBusyAtFirst() throws Exception {
        try (var stub = new HallStub(2)) {
            var call = callOn(stub, new SpeakerChoice.Wav(directory));
            await(() -> answers(stub).size() == 2);
            assertThat(answers(stub))
                    .containsExactlyInAnyOrder(
                            new AcknowledgeCall(call.ticket(), 1, Acknowledgement.SHOWN),
                            new AcknowledgeCall(
                                    call.ticket(),
                                    1,
                                    Acknowledgement.SPOKEN,
                                    Optional.empty(),
                                    Optional.of(List.of(Place.wholeHall()))));
            assertThat(stub.accepted).extracting(CommandEnvelope::from).containsOnly(Hall.BOARD);
            assertThat(directory.resolve("A001-022408.000.wav")).isNotEmptyFile();
            assertThat(written.toString(StandardCharsets.UTF_8))
                    .contains("board.painted millis=0 number=A001 times=1 window=3")
                    .containsPattern(
                            "voice.spoken chime=\\d+ millis=\\d+ number=A001 sound=\\d{4}");
        }
    }

    @Test
    void withoutALoudspeakerTheHallHearsThatNothingWasSpoken() throws Exception {
        try (var stub = new HallStub(0)) {
            var call = callOn(stub, new SpeakerChoice.Named("no such device"));
            await(() -> answers(stub).size() == 2 && !reports(stub).isEmpty());
            assertThat(answers(stub))
                    .contains(
                            new AcknowledgeCall(
                                    call.ticket(),
                                    1,
                                    Acknowledgement.NOT_SPOKEN,
                                    Optional.of(Silence.NO_DEVICE),
                                    Optional.of(List.of(Place.wholeHall()))));
            assertThat(reports(stub))
                    .containsExactly(
                            new ReportDevice(
                                    "loudspeaker", Readiness.MISSING.name(), List.of("NO_DEVICE")));
        }
    }

    private RecentCall callOn(HallStub stub, SpeakerChoice speaker) throws IOException {
        var random = new SplittableRandom(1);
        var line = new HallLine(Hall.BOARD, new IdSource(clock, random));
        var client =
                HallClient.connect(
                        HallClientConfig.of(stub.address(), Hall.BOARD),
                        new Deaf(),
                        InstantSource.system(),
                        random);
        line.connected(client);
        var pack = TonePack.write(directory.resolve("pack"), SpokenLanguage.MANDARIN);
        var speech =
                Speech.start(
                        options(pack, speaker),
                        new Surroundings(
                                new PackShelf(directory, directory),
                                clock,
                                ZoneOffset.UTC,
                                () -> LocalTime.NOON,
                                line::report));
        var outside =
                new BoardProgram.Outside(
                        speech,
                        line,
                        Runnable::run,
                        Optional.empty(),
                        Keepsake.at(directory.resolve("emergency")),
                        log);
        UI.ask(() -> open(outside));
        var call = hall.call("A001", "3");
        inbox.put(new Beat(hall.now()));
        inbox.put(new Updated(hall.state(), List.of()));
        return call;
    }

    private static SpeechOptions options(Path pack, SpeakerChoice speaker) {
        return new SpeechOptions(
                List.of(new PackChoice.Folder(pack)),
                NumberStyle.SPELT,
                QuietHours.none(),
                List.of(new Outlet("", speaker)));
    }

    private Thread open(BoardProgram.Outside outside) {
        var host = new ScreenHost(Panel.of(1920, 1080).scaled(0.25));
        var panel = new BoardPanel(host, new HallScreen(BoardLook.usual()));
        var setup = BoardSetup.main(Hall.BOARD);
        panel.open(() -> {});
        board = Thread.ofPlatform().start(new BoardProgram(setup, inbox, panel, outside, clock));
        return board;
    }

    private static List<AcknowledgeCall> answers(HallStub stub) {
        return stub.accepted.stream()
                .map(CommandEnvelope::command)
                .filter(AcknowledgeCall.class::isInstance)
                .map(AcknowledgeCall.class::cast)
                .toList();
    }

    private static List<ReportDevice> reports(HallStub stub) {
        return stub.accepted.stream()
                .map(CommandEnvelope::command)
                .filter(ReportDevice.class::isInstance)
                .map(ReportDevice.class::cast)
                .toList();
    }

    private static void await(BooleanSupplier condition) {
        long deadline = System.nanoTime() + Duration.ofSeconds(80).toNanos();
        while (!condition.getAsBoolean() && System.nanoTime() < deadline) {
            LockSupport.parkNanos(20_000_000);
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }
}
