package cn.yimen.system.wall;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.client.HallClientConfig;
import cn.yimen.desk.manager.ManagerDesk;
import cn.yimen.desk.manager.Trial;
import cn.yimen.desk.manager.app.ManagerOptions;
import cn.yimen.desk.manager.app.ManagerProgram;
import cn.yimen.display.overview.Overview;
import cn.yimen.display.overview.app.OverviewWall;
import cn.yimen.display.overview.screen.OverviewScreen;
import cn.yimen.hall.config.Start;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.PriorityClass;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.state.WindowState;
import cn.yimen.hall.watch.Fact;
import cn.yimen.hall.watch.Story;
import cn.yimen.hall.watch.WhatIf.ClassOutcome;
import cn.yimen.system.crawl.Picture;
import cn.yimen.ui.host.Panel;
import cn.yimen.ui.language.Texts;
import cn.yimen.ui.proof.Screens;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.text.Text;
import javafx.scene.transform.Scale;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A morning as the wall and the manager's desk show it, in real windows before a real server.
/// Pictures stay in `target/screens/`.
@Timeout(120)
final class WallAndDeskStoryTest {

    private static final List<String> FIGURES =
            List.of(
                    "waiting",
                    "longest",
                    "open",
                    "saturation",
                    "in-time",
                    "issued",
                    "served",
                    "abandoned",
                    "line:A",
                    "line:B");

    @TempDir private static Path folder;
    private static LivelyHall hall;

    @BeforeAll
    static void open() {
        hall = new LivelyHall(folder);
        hall.morning();
    }

    @AfterAll
    static void close() {
        hall.close();
    }

    @Test
    void theWallShowsTheMorningAndThenACall() {
        var config = HallClientConfig.of(URI.create(hall.address()), new DeviceId("W1"));
        var panel = Panel.of(OverviewScreen.WIDTH, OverviewScreen.HEIGHT);
        var look = new OverviewWall.Look(Texts.CHINESE, false);
        try (var wall = OverviewWall.open(config, panel, look, Screens.ui(), () -> {})) {
            await(() -> wall.picture().head().link() instanceof Overview.Live);
            await(() -> value(wall, Overview.Kind.WAITING) >= 14);
            await(() -> wall.picture().course().isPresent());
            await(() -> wall.picture().alarms().rows().size() >= 2);
            assertThat(wall.picture().alarms().rows().getFirst().severity())
                    .as("the worst stands first")
                    .isEqualTo(Overview.Severity.RED);
            assertThat(words(window())).contains("综合受理").doesNotContain("正在呼叫");
            hall.calls("1");
            await(() -> words(window()).contains("正在呼叫"));
            save("story-wall-call");
        }
    }

    private static double value(OverviewWall wall, Overview.Kind kind) {
        return wall.picture().tiles().stream()
                .filter(tile -> tile.kind() == kind)
                .findFirst()
                .flatMap(tile -> tile.value().stream().boxed().findFirst())
                .orElse(0.0);
    }

    @Test
    void everyFigureOfTheDeskSaysWhyAndAPolicyIsTriedByClass() {
        var program = desk();
        try {
            touch(program, "page-alarms");
            for (var figure : FIGURES) {
                touch(program, "figure-" + figure);
                awaitDesk(
                        program,
                        desk ->
                                desk.served().opened().filter(figure::equals).isPresent()
                                        && desk.served()
                                                .story()
                                                .filter(story -> story.figure().equals(figure))
                                                .isPresent());
                var story = now(program).served().story().orElseThrow();
                assertThat(story.facts()).as(figure).isNotEmpty();
                assertThat(kinds(story)).as(figure).contains(leads(figure));
            }
            triesThePolicy(program);
            save("story-desk-policy");
        } finally {
            Screens.ui()
                    .ask(() -> {
                        program.close();
                        return true;
                    });
        }
    }

    @Test
    void whatTheHallRefusesIsSaidInTheManagersWords() {
        hall.serves("5", LivelyHall.OTHER);
        var program = desk();
        try {
            touch(program, "page-steer");
            touch(program, "shut-5");
            touch(program, "sure-yes");
            awaitWords("没有办成：关窗，窗口上还有一位");
            save("story-desk-refused");
            type(program, "clerk-2", LivelyHall.OTHER.value());
            touch(program, "open-2");
            awaitWords("没有办成：开窗，这个工号已在别的窗口签到");
            assertThat(now(program).hall().window(new WindowId("5")).mode())
                    .isEqualTo(WindowState.Mode.OPEN);
            assertThat(now(program).hall().window(new WindowId("2")).mode())
                    .isEqualTo(WindowState.Mode.CLOSED);
        } finally {
            Screens.ui()
                    .ask(() -> {
                        program.close();
                        return true;
                    });
        }
    }

    private static void type(ManagerProgram program, String field, String words) {
        Screens.ui()
                .ask(() -> {
                    ((TextField) program.scene().lookup("#" + field)).setText(words);
                    return true;
                });
    }

    private static void triesThePolicy(ManagerProgram program) {
        touch(program, "page-policy");
        for (int press = 1; press <= 6; press++) {
            touch(program, "rate-senior-more");
        }
        touch(program, "policy-preview");
        awaitDesk(program, desk -> desk.trial().stage() == Trial.Stage.ANSWERED);
        var answer = now(program).trial().answer().orElseThrow();
        assertThat(answer.classes())
                .extracting(ClassOutcome::priority)
                .containsExactly(PriorityClass.ORDINARY, PriorityClass.SENIOR);
        awaitWords("普通", "70 岁以上");
        assertThat(now(program).hall().config().orElseThrow().priority().rate(PriorityClass.SENIOR))
                .as("tried, not set")
                .isEqualTo(2);
    }

    private static void awaitWords(String... wanted) {
        await(() -> words(window()).containsAll(List.of(wanted)));
    }

    private static List<Fact.Kind> kinds(Story story) {
        return story.facts().stream().map(Fact::kind).toList();
    }

    /// The fact without which the figure's story explains nothing.
    private static Fact.Kind leads(String figure) {
        return switch (figure) {
            case "longest" -> Fact.Kind.TICKET_WAITS;
            case "open" -> Fact.Kind.WINDOW_OPEN;
            case "in-time", "issued", "served", "abandoned" -> Fact.Kind.ISSUED;
            default -> Fact.Kind.WAITING_IN_LINE;
        };
    }

    private static ManagerProgram desk() {
        var arguments =
                List.of(
                        "--server",
                        "https://in.process",
                        "--manager",
                        LivelyHall.CLERK.value(),
                        "--device",
                        "M1",
                        "--reports",
                        folder.resolve("reports").toString());
        var options = ManagerOptions.read(Start.typed(arguments)).orElseThrow();
        return Screens.ui()
                .ask(() -> {
                    var program =
                            new ManagerProgram(
                                    options,
                                    HallClientConfig.of(
                                            URI.create(hall.address()), options.device()),
                                    hall.clock,
                                    Screens.ui());
                    program.start(() -> {});
                    return program;
                });
    }

    private static void touch(ManagerProgram program, String key) {
        await(() ->
                Screens.ui()
                        .ask(() ->
                                program.scene().getRoot().lookupAll(".desk-key").stream()
                                        .anyMatch(n -> key.equals(n.getId()) && !n.isDisabled())));
        Screens.ui()
                .ask(() -> {
                    program.scene().getRoot().lookupAll(".desk-key").stream()
                            .filter(node -> key.equals(node.getId()))
                            .map(Button.class::cast)
                            .findFirst()
                            .orElseThrow()
                            .fire();
                    return true;
                });
    }

    private static ManagerDesk now(ManagerProgram program) {
        return Screens.ui().ask(program::manager);
    }

    private static void awaitDesk(ManagerProgram program, Predicate<ManagerDesk> wanted) {
        await(() -> wanted.test(now(program)));
    }

    private static Scene window() {
        return Screens.ui()
                .ask(() -> Objects.requireNonNull(Window.getWindows().getLast().getScene()));
    }

    private static List<String> words(Scene scene) {
        return Screens.ui().ask(() -> texts(scene.getRoot()).map(Text::getText).toList());
    }

    private static Stream<Text> texts(Node node) {
        return switch (node) {
            case Text text -> Stream.of(text);
            case Parent parent ->
                    parent.getChildrenUnmodifiable().stream().flatMap(WallAndDeskStoryTest::texts);
            default -> Stream.empty();
        };
    }

    /// Pixel for pixel; with `-Dyimen.pictures=all` as on a panel of twice as many, too.
    private static void save(String name) {
        int factors = "all".equals(System.getProperty("yimen.pictures")) ? 2 : 1;
        for (int factor = 1; factor <= factors; factor++) {
            var view = new SnapshotParameters();
            view.setTransform(new Scale(factor, factor));
            var image = Screens.ui().ask(() -> window().getRoot().snapshot(view, null));
            var file = Path.of("target/screens", name + "-" + (int) image.getWidth() + ".png");
            Picture.save(image, file);
        }
    }

    private static void await(BooleanSupplier wanted) {
        long end = System.nanoTime() + 40_000_000_000L;
        while (!wanted.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            LockSupport.parkNanos(20_000_000);
        }
    }
}
