package cn.yimen.desk.manager.screen;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.desk.manager.ManagerDesk;
import cn.yimen.desk.manager.Page;
import cn.yimen.desk.manager.Shelf;
import cn.yimen.desk.manager.Wish;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.ui.language.Texts;
import cn.yimen.ui.proof.LargeHall;
import cn.yimen.ui.proof.Screens;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;

/// Forty windows, twenty lines, twenty alarms: all of them can be reached, none lies over another.
final class LargeHallTest {

    private static Scene shoot(ManagerDesk manager, String name) {
        return Screens.shoot(
                () -> {
                    var screen = new ManagerScreen(Texts.CHINESE, _ -> {});
                    screen.show(manager);
                    return screen.root();
                },
                ManagerScreen.WIDTH,
                ManagerScreen.HEIGHT,
                Path.of("target/screens", name + ".png"));
    }

    private static Set<String> allKeys(ManagerDesk first, String name, Shelf shelf, int pages) {
        return keys(
                first,
                name,
                pages,
                manager -> ManagerSample.wishes(manager, new Wish.Turn(shelf, 1)));
    }

    private static Set<String> keys(
            ManagerDesk first, String name, int pages, UnaryOperator<ManagerDesk> turn) {
        var found = new HashSet<String>();
        var manager = first;
        for (int page = 0; page < pages; page++) {
            var scene = shoot(manager, name + "-" + page);
            scene.getRoot().lookupAll(".desk-key").stream().map(Node::getId).forEach(found::add);
            manager = turn.apply(manager);
        }
        return found;
    }

    @Test
    void everyWindowAndLineHasItsKeys() {
        var manager = ManagerSample.large();
        assertThat(allKeys(manager, "manager-large-windows", Shelf.WINDOWS, 3))
                .containsAll(
                        IntStream.rangeClosed(1, LargeHall.WINDOWS)
                                .mapToObj(n -> "edit-" + n)
                                .toList());
        var lines = allKeys(manager, "manager-large-lines", Shelf.LINES, 4);
        assertThat(LargeHall.config().lines())
                .allMatch(line -> lines.contains("line-" + line.id()));
    }

    @Test
    void aWindowCanTakeAnyLine() {
        var editing =
                ManagerSample.wishes(ManagerSample.large(), new Wish.EditLines(new WindowId("7")));
        var toggles = allKeys(editing, "manager-large-toggles", Shelf.TOGGLES, 5);
        assertThat(LargeHall.config().lines())
                .allMatch(line -> toggles.contains("toggle-" + line.id()));
    }

    @Test
    void everyAlarmCanBeAccepted() {
        var manager = ManagerSample.wishes(ManagerSample.alarmed(20), new Wish.Show(Page.ALARMS));
        var keys = allKeys(manager, "manager-large-alarms", Shelf.ALARMS, 3);
        assertThat(keys)
                .containsAll(IntStream.range(0, 20).mapToObj(n -> "accept-WAIT:" + n).toList());
    }

    @Test
    void anAlarmOfAMachineNamesThePart() {
        var faulty = ManagerSample.wishes(ManagerSample.silent(), new Wish.Show(Page.ALARMS));
        var words =
                shoot(faulty, "manager-part").getRoot().lookupAll("*").stream()
                        .filter(Text.class::isInstance)
                        .map(Text.class::cast)
                        .map(Text::getText);
        assertThat(words).anyMatch(text -> text.startsWith("没有声音；"));
    }

    @Test
    void noKeyLiesOverAnother() {
        var scene = shoot(ManagerSample.large(), "manager-large");
        var boxes =
                scene.getRoot().lookupAll(".desk-key").stream()
                        .map(key -> key.localToScene(key.getLayoutBounds()))
                        .toList();
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = i + 1; j < boxes.size(); j++) {
                assertThat(boxes.get(i).intersects(boxes.get(j))).isFalse();
            }
        }
    }
}
