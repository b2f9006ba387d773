package cn.yimen.system.staff;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.client.HallClientConfig;
import cn.yimen.client.Reply;
import cn.yimen.desk.desk.Access;
import cn.yimen.desk.manager.ManagerDesk;
import cn.yimen.desk.manager.Served.Saved;
import cn.yimen.desk.manager.app.ManagerOptions;
import cn.yimen.desk.manager.app.ManagerProgram;
import cn.yimen.hall.config.Start;
import cn.yimen.hall.demo.DemoHall;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.IdSource;
import cn.yimen.hall.domain.StaffRole;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.event.WindowEvent.WindowPaused;
import cn.yimen.hall.state.WindowState;
import cn.yimen.hall.wire.CommandAnswer;
import cn.yimen.hall.wire.CommandEnvelope;
import cn.yimen.hall.wire.HallCommand.OpenWindow;
import cn.yimen.hall.wire.SignIn;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A manager at work in a hall with accounts.
@Timeout(120)
final class ManagerStoryTest {

    private static final WindowId ONE = DemoHall.config().windows().getFirst().id();

    @TempDir private Path folder;
    private StaffHall hall;

    @BeforeEach
    void open() {
        hall = new StaffHall(folder);
    }

    @AfterEach
    void close() {
        hall.close();
    }

    @Test
    void aManagerPausesAWindowInTheirOwnNameAndSavesTheDay() throws Exception {
        opensTheWindow();
        var program = manager();
        hall.signIn(
                program.scene(), StaffHall.MANAGER, () -> hall.ui.ask(program::manager).access());
        assertThat(hall.ui.ask(program::manager).access())
                .isEqualTo(new Access.In(StaffRole.SUPERVISOR));
        hall.touch(program.scene(), "page-steer");
        hall.touch(program.scene(), "pause-" + ONE);
        StaffHall.await(() -> hall.eye.state().window(ONE).mode() == WindowState.Mode.PAUSED);
        StaffHall.await(() -> hall.heard.stream().anyMatch(WindowPaused.class::isInstance));
        assertThat(hall.heard)
                .filteredOn(WindowPaused.class::isInstance)
                .singleElement()
                .isInstanceOfSatisfying(
                        WindowPaused.class,
                        paused -> {
                            assertThat(paused.clerk()).isEqualTo(StaffHall.CLERK);
                            assertThat(paused.by()).contains(StaffHall.MANAGER);
                        });
        savesTheDay(program);
        hall.ui.ask(() -> {
            program.close();
            return true;
        });
    }

    private void opensTheWindow() {
        var ids = new IdSource(StaffHall.CLOCK, new SplittableRandom());
        hall.eye.signIn(new SignIn(StaffHall.CLERK, StaffHall.PASSWORD, new DeviceId("D1"))).join();
        var open =
                new CommandEnvelope(
                        ids.command(), new DeviceId("D1"), new OpenWindow(ONE, StaffHall.CLERK));
        assertThat(hall.eye.sendUntilAnswered(open, StaffHall.LIMIT).join())
                .isInstanceOfSatisfying(
                        Reply.Answered.class,
                        reply ->
                                assertThat(reply.answer())
                                        .isInstanceOf(CommandAnswer.Accepted.class));
    }

    private void savesTheDay(ManagerProgram program) throws IOException {
        var today = LocalDate.ofInstant(StaffHall.CLOCK.instant(), DemoHall.config().zone());
        hall.touch(program.scene(), "page-report");
        hall.touch(program.scene(), "report-" + today + "-pdf-zh");
        assertThat(Files.readString(saved(program), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF");
        hall.touch(program.scene(), "report-" + today + "-csv-en");
        awaitDesk(
                program,
                desk ->
                        desk.served().saved() instanceof Saved.Done done
                                && done.file().endsWith("-en.csv"));
        assertThat(Files.readString(saved(program))).contains("Day report", "Called within 30 min");
    }

    private ManagerProgram manager() {
        var arguments =
                List.of(
                        "--server", "https://in.process",
                        "--manager", StaffHall.MANAGER.value(),
                        "--device", "M1",
                        "--fit", "0.5",
                        "--reports", folder.resolve("reports").toString());
        var options = ManagerOptions.read(Start.typed(arguments)).orElseThrow();
        return hall.ui.ask(() -> {
            var program =
                    new ManagerProgram(
                            options,
                            HallClientConfig.of(URI.create(hall.address()), options.device()),
                            StaffHall.CLOCK,
                            hall.ui);
            program.start(() -> {});
            return program;
        });
    }

    private Path saved(ManagerProgram program) {
        awaitDesk(program, desk -> desk.served().saved() instanceof Saved.Done);
        return Path.of(((Saved.Done) hall.ui.ask(program::manager).served().saved()).file());
    }

    private void awaitDesk(ManagerProgram program, Predicate<ManagerDesk> wanted) {
        StaffHall.await(() -> wanted.test(hall.ui.ask(program::manager)));
    }
}
