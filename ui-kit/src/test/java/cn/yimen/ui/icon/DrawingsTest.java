package cn.yimen.ui.icon;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.ui.control.Area;
import cn.yimen.ui.proof.Screens;
import cn.yimen.ui.theme.Tone;
import java.nio.file.Path;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DrawingsTest {

    @ParameterizedTest
    @EnumSource(Icon.class)
    void everyIconDrawsSomethingInsideItsGrid(Icon icon) {
        var bounds =
                Screens.ui()
                        .ask(() -> {
                            var view = IconView.accented(icon, 96, Tone.INK);
                            return view.getChildren().getFirst().getBoundsInParent();
                        });

        assertThat(Math.max(bounds.getWidth(), bounds.getHeight())).isBetween(50.0, 100.0);
        assertThat(bounds.getMinX()).isGreaterThanOrEqualTo(-1);
        assertThat(bounds.getMaxY()).isLessThanOrEqualTo(97);
    }

    @ParameterizedTest
    @EnumSource(Picture.class)
    void picturesKeepTheirSizeWhateverTheirPartsReach(Picture picture) {
        var scene =
                Screens.shoot(
                        () -> new Pane(picture.draw(18)),
                        948,
                        668,
                        Path.of("target/screens", picture + ".png"));

        var drawn =
                (Pane)
                        ((Pane) scene.getRoot().getChildrenUnmodifiable().getFirst())
                                .getChildren()
                                .getFirst();
        assertThat(drawn.getWidth()).isEqualTo(drawn.getPrefWidth());
        assertThat(drawn.getChildren()).isNotEmpty();
    }

    @Test
    void aDoorIsWiderForTwoCharacters() {
        assertThat(DoorView.width("3", 100)).isEqualTo(92);
        assertThat(DoorView.width("12", 100)).isEqualTo(130);
        assertThat(DoorView.width("E1", 100)).isEqualTo(130);
    }

    @Test
    void theNumberStandsWithinTheStrokesOfItsDoor() {
        var page =
                Screens.shoot(DrawingsTest::doors, 1080, 480, Path.of("target/screens/doors.png"));

        assertThat(page.getRoot().lookupAll(".text-ink"))
                .isNotEmpty()
                .allSatisfy(number -> {
                    var door = number.getParent();
                    var inside = number.getBoundsInParent();
                    assertThat(inside.getMinX())
                            .isGreaterThan(door.getLayoutBounds().getWidth() * 0.062);
                    assertThat(inside.getMaxX())
                            .isLessThan(door.getLayoutBounds().getWidth() * 0.938);
                    assertThat(inside.getMaxY()).isLessThan(door.getLayoutBounds().getHeight());
                });
    }

    private static Pane doors() {
        var page = new Pane();
        var look = DoorView.Look.solid(200, Tone.INDIGO).digits(Tone.INK, 0.66);
        var doors =
                new Pane[] {
                    DoorView.of("3", look), DoorView.of("12", look.leaf(DoorView.Leaf.DASHED)),
                    DoorView.of("E1", look.leaf(DoorView.Leaf.FILLED)), DoorView.of("", look)
                };
        double x = 20;
        for (var door : doors) {
            new Area(x, 20, door.getPrefWidth(), 200).place(door);
            x += door.getPrefWidth() + 30;
        }
        page.getChildren().addAll(doors);
        var arrow = Arrow.right(164, 150, 30, Tone.INDIGO);
        arrow.relocate(20, 260);
        page.getChildren().add(arrow);
        return page;
    }
}
