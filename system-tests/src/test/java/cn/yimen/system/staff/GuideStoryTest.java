package cn.yimen.system.staff;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.client.HallClientConfig;
import cn.yimen.desk.guide.Errand;
import cn.yimen.desk.guide.Guide;
import cn.yimen.desk.guide.Paper;
import cn.yimen.desk.guide.app.GuideOptions;
import cn.yimen.desk.guide.app.GuideProgram;
import cn.yimen.device.link.serial.SerialSettings;
import cn.yimen.device.sim.printer.SimulatedModel;
import cn.yimen.device.sim.printer.SimulatedPrinter;
import cn.yimen.device.sim.pty.PtyPair;
import cn.yimen.hall.config.Start;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.PriorityClass;
import cn.yimen.hall.event.TicketEvent.Reprinted;
import cn.yimen.hall.state.PaperState;
import cn.yimen.hall.state.Ticket;
import cn.yimen.hall.state.TicketStage;
import cn.yimen.system.crawl.Picture;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.SnapshotParameters;
import javafx.scene.transform.Scale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A guide at work with a tablet and a printer on a serial line.
@Timeout(120)
final class GuideStoryTest {

    private static final LineId LINE = new LineId("A");
    private static final int BAUD = 19_200;
    private static final int ROLL_MILLIMETRES = 80_000;

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
    void aGuideGivesANumberByHandNotesItAndPrintsItAgain() throws Exception {
        try (var cable = PtyPair.in(folder, "printer");
                var printer =
                        SimulatedPrinter.start(
                                SerialSettings.of(cable.far(), BAUD).opener(),
                                SimulatedModel.wide())) {
            printer.loadPaper(ROLL_MILLIMETRES);
            var program = tablet(cable);
            hall.signIn(
                    program.scene(), StaffHall.GUIDE, () -> hall.ui.ask(program::guide).access());
            chooses(program);
            until(program, guide -> given(guide, Paper.Outcome.OUT));
            StaffHall.await(
                    () -> ticket().filter(t -> t.stage() == TicketStage.WAITING).isPresent());
            assertThat(ticket())
                    .hasValueSatisfying(ticket -> {
                        assertThat(ticket.paper()).isEqualTo(PaperState.PRINTED);
                        assertThat(ticket.priority()).isEqualTo(PriorityClass.SENIOR);
                    });
            assertThat(printer.takeTickets()).hasSize(1);
            hall.touch(program.scene(), "task-find");
            hall.touch(program.scene(), "pad-A");
            hall.touch(program.scene(), "open-A001");
            hall.write(program.scene(), "note-A001", "轮椅，请到低位窗口");
            save(program, "story-guide-note");
            hall.touch(program.scene(), "note-save");
            StaffHall.await(() -> ticket().flatMap(Ticket::note).isPresent());
            until(program, guide -> guide.errand() instanceof Errand.Done);
            hall.touch(program.scene(), "reprint");
            until(program, guide -> given(guide, Paper.Outcome.OUT));
            assertThat(printer.takeTickets()).hasSize(1);
            StaffHall.await(() -> hall.heard.stream().anyMatch(Reprinted.class::isInstance));
            hall.ui.ask(() -> {
                program.close();
                return true;
            });
        }
    }

    private void chooses(GuideProgram program) {
        hall.touch(program.scene(), "line-A");
        var item = hall.ui.ask(() -> program.guide().items(LINE).getFirst().code());
        hall.touch(program.scene(), "item-" + item);
        hall.touch(program.scene(), "class-senior");
        hall.touch(program.scene(), "reason-no-card");
        save(program, "story-guide-give");
        hall.touch(program.scene(), "give");
    }

    /// Pixel for pixel of the tablet's own panel.
    private void save(GuideProgram program, String name) {
        var view = new SnapshotParameters();
        view.setTransform(new Scale(2, 2));
        var image = hall.ui.ask(() -> program.scene().getRoot().snapshot(view, null));
        Picture.save(image, Path.of("target/screens", name + ".png"));
    }

    private GuideProgram tablet(PtyPair cable) throws IOException {
        var list = folder.resolve("tablet.yaml");
        Files.writeString(
                list,
                "devices:\n- { kind: printer, link: { serial: '%s' } }\n".formatted(cable.near()));
        var arguments =
                List.of(
                        "--server", "https://in.process",
                        "--guide", StaffHall.GUIDE.value(),
                        "--device", "T1",
                        "--devices", list.toString(),
                        "--fit", "0.5");
        var options = GuideOptions.read(Start.typed(arguments)).orElseThrow();
        return hall.ui.ask(() -> {
            var program =
                    new GuideProgram(
                            options,
                            HallClientConfig.of(URI.create(hall.address()), options.device()),
                            StaffHall.CLOCK,
                            hall.log,
                            hall.ui);
            program.start(() -> {});
            return program;
        });
    }

    private static boolean given(Guide guide, Paper.Outcome outcome) {
        return guide.errand() instanceof Errand.Given given && given.outcome() == outcome;
    }

    private Optional<Ticket> ticket() {
        return hall.eye.state().tickets().values().stream().findFirst();
    }

    private void until(GuideProgram program, Predicate<Guide> wanted) {
        StaffHall.await(() -> wanted.test(hall.ui.ask(program::guide)));
    }
}
