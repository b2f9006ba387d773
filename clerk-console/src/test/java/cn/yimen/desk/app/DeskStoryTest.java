package cn.yimen.desk.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.client.HallClientConfig;
import cn.yimen.client.fleet.LogBook;
import cn.yimen.desk.desk.Desk;
import cn.yimen.desk.desk.DeskState;
import cn.yimen.desk.desk.Person;
import cn.yimen.desk.desk.Question;
import cn.yimen.desk.desk.TinyHall;
import cn.yimen.desk.launch.Launch;
import cn.yimen.desk.screen.DeskLayout;
import cn.yimen.hall.config.Start;
import cn.yimen.hall.domain.IdentityKind;
import cn.yimen.hall.domain.PriorityClass;
import cn.yimen.hall.event.HallWideEvent.HelpRequested;
import cn.yimen.hall.fleet.MetErrors;
import cn.yimen.hall.log.EventLog;
import cn.yimen.hall.wire.HallCommand.CallNext;
import cn.yimen.hall.wire.HallCommand.FinishServing;
import cn.yimen.hall.wire.HallCommand.OpenWindow;
import cn.yimen.hall.wire.HallCommand.StartServing;
import cn.yimen.hall.wire.Helping.TakeHelp;
import cn.yimen.hall.wire.HolderView;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.proof.Screens;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The whole desk on a real display, its client on a real connection, worked with mouse and
/// keyboard.
final class DeskStoryTest {

    private static final HolderView ZHOU =
            new HolderView(
                    IdentityKind.RESIDENT_CARD,
                    "周*兰",
                    "511***********002X",
                    Optional.of(72),
                    Optional.of(true));
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private final InstantSource clock = InstantSource.system();
    private final ByteArrayOutputStream log = new ByteArrayOutputStream();
    private HallOverHttp hall;
    private DeskProgram program;

    @TempDir private Path folder;

    @BeforeEach
    void begin() throws Exception {
        hall = new HallOverHttp(ZHOU);
        hall.happens(tiny -> tiny.issue(clock.instant(), PriorityClass.ORDINARY, "SX-1"));
        hall.happens(tiny -> tiny.issue(clock.instant(), PriorityClass.ORDINARY, "SX-2"));
        var typed =
                List.of(
                        "--server", "https://in.process",
                        "--window", "3",
                        "--clerk", "0317",
                        "--device", "D3",
                        "--identity", folder.toString());
        var options = DeskOptions.read(Start.typed(typed)).orElseThrow();
        var events = new EventLog(clock, new PrintStream(log, true, StandardCharsets.UTF_8));
        program =
                Screens.ui()
                        .ask(() -> {
                            var ground =
                                    new Launch.Ground(
                                            clock,
                                            events,
                                            new LogBook(),
                                            Screens.ui(),
                                            new MetErrors(clock));
                            var made =
                                    new DeskProgram(
                                            options,
                                            HallClientConfig.of(hall.address(), options.device()),
                                            clock,
                                            events,
                                            ground.ui());
                            made.start(ground::painted);
                            return made;
                        });
    }

    @AfterEach
    void end() {
        Screens.ui()
                .ask(() -> {
                    program.close();
                    return true;
                });
        hall.close();
    }

    @Test
    void aClerkServesOnePersonAfterAnother() {
        shows(DeskState.Closed.class);
        click(DeskLayout.OPEN);
        shows(DeskState.Idle.class);
        click(DeskLayout.PRIMARY);
        shows(DeskState.Called.class);
        until(desk -> desk.person() instanceof Person.Seen);
        click(DeskLayout.PRIMARY);
        shows(DeskState.Serving.class);
        click(DeskLayout.FINISH_AND_CALL);
        until(desk -> number(desk).equals("A002"));
        assertThat(hall.commands())
                .hasExactlyElementsOfTypes(
                        OpenWindow.class,
                        CallNext.class,
                        StartServing.class,
                        FinishServing.class,
                        CallNext.class);
        assertThat(log.toString(StandardCharsets.UTF_8))
                .contains("app.started millis=")
                .contains("desk.shown state=Closed")
                .contains("desk.shown state=Called")
                .contains("desk.listening state=Called")
                .contains("name=call-next outcome=accepted");
    }

    @Test
    void theKeyboardIsEnough() {
        shows(DeskState.Closed.class);
        press(KeyCode.F2);
        shows(DeskState.Idle.class);
        press(KeyCode.F12);
        until(desk -> desk.look().isAsking());
        press(KeyCode.DIGIT1);
        until(desk -> desk.look().question() instanceof Question.WhenBack);
        press(KeyCode.DIGIT2);
        shows(DeskState.Paused.class);
        press(KeyCode.F12);
        shows(DeskState.Idle.class);
        hall.tell(new HelpRequested(TinyHall.KIOSK, "card"));
        until(desk -> !desk.hall().helpCalls().isEmpty());
        press(KeyCode.F10);
        until(desk -> desk.hall().helpCalls().values().iterator().next().takenBy().isPresent());
        assertThat(hall.commands().getLast()).isInstanceOf(TakeHelp.class);
    }

    @Test
    void aLostAnswerCallsNobodyTwice() {
        shows(DeskState.Closed.class);
        press(KeyCode.F2);
        shows(DeskState.Idle.class);
        hall.loseNextAnswer();
        press(KeyCode.F2);
        until(desk -> desk.errand().isNone() && number(desk).equals("A001"));
        assertThat(hall.commands()).filteredOn(CallNext.class::isInstance).hasSize(2);
        assertThat(desk().hall().waitingCount()).isEqualTo(1);
    }

    @Test
    void aHallThatGoesAwayIsSaidWithinThreeSeconds() {
        shows(DeskState.Closed.class);
        press(KeyCode.F2);
        shows(DeskState.Idle.class);
        hall.close();
        var gone = clock.instant();
        until(desk -> !desk.isLive());
        assertThat(Duration.between(gone, clock.instant())).isLessThan(Duration.ofMillis(3500));
    }

    @Test
    void theDeskFoldsToABar() {
        shows(DeskState.Closed.class);
        press(KeyCode.F2);
        shows(DeskState.Idle.class);
        click(DeskLayout.FOLD);
        until(_ -> height() == DeskLayout.BAR_HEIGHT);
        click(DeskLayout.BAR_PRIMARY);
        shows(DeskState.Called.class);
        click(DeskLayout.BAR_FOLD);
        until(_ -> height() == DeskLayout.HEIGHT);
    }

    private Desk desk() {
        return Screens.ui().ask(program::desk);
    }

    private double height() {
        return Screens.ui().ask(() -> program.window().height());
    }

    private static String number(Desk desk) {
        return desk.state().inHand().map(ticket -> ticket.number().text()).orElse("");
    }

    /// Waits for a state, and then until the primary key listens again.
    private void shows(Class<? extends DeskState> state) {
        until(desk -> state.isInstance(desk.state()));
        until(Desk::isListening);
    }

    private void until(Predicate<Desk> condition) {
        var end = Instant.now().plus(LIMIT);
        while (!condition.test(desk())) {
            assertThat(Instant.now())
                    .as("waiting at %s, after %s", desk().state(), hall.commands())
                    .isBefore(end);
            LockSupport.parkNanos(5_000_000);
        }
    }

    private void click(Area area) {
        stands();
        Screens.ui()
                .ask(() -> {
                    var robot = new Robot();
                    robot.mouseMove(area.centre());
                    robot.mouseClick(MouseButton.PRIMARY);
                    return true;
                });
    }

    private void press(KeyCode key) {
        stands();
        Screens.ui()
                .ask(() -> {
                    new Robot().keyType(key);
                    return true;
                });
    }

    /// Waits until the desk as it is stands on the panel: a key that was just put there has no size
    /// before its first layout, and nobody can hit it.
    private void stands() {
        var painted = new CompletableFuture<Boolean>();
        Screens.ui().execute(() -> program.window().whenPainted(() -> painted.complete(true)));
        painted.orTimeout(LIMIT.toSeconds(), TimeUnit.SECONDS).join();
    }
}
