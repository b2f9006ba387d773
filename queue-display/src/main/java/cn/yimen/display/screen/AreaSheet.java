package cn.yimen.display.screen;

import cn.yimen.hall.state.RecentCall;
import cn.yimen.ui.icon.DoorView;
import cn.yimen.ui.icon.DoorView.Look;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import javafx.scene.Group;
import javafx.scene.layout.Pane;

/// A line's newest call on the area's board: lit, in its frame while somebody is being called.
final class AreaSheet {

    private static final double DOOR = 0.79;
    private static final double DOOR_CAP = 0.66;
    private static final double PADDING = 20;
    private static final double GAP = 18;
    private static final double THIN = 6;
    private static final double THICK = 14;

    private AreaSheet() {}

    /// What stands on it.
    record Shown(RecentCall call, boolean lit, boolean calling, boolean unspoken) {}

    /// @param box where it stands
    /// @param size of the number's font
    static Frame draw(Group group, Shown shown, Box box, double size) {
        var text = shown.lit() ? Tone.INK : Tone.PAPER;
        var strokes = shown.lit() ? Tone.INDIGO : Tone.BOARD_INDIGO;
        var paper = ground(group, shown, box);
        double height = Math.rint(box.height() * DOOR);
        var window = shown.call().window().value();
        double doorX = box.right() - PADDING - DoorView.width(window, height);
        var words = shown.call().number().text();
        var style =
                Setting.fitted(
                        Lettering.of(size).black().in(text),
                        words,
                        doorX - box.x() - PADDING - GAP);
        var door = DoorView.of(window, Look.solid(height, strokes).digits(text, DOOR_CAP));
        group.getChildren()
                .addAll(
                        Setting.digits(style, words, box.x() + PADDING, box.middle()),
                        Setting.placed(
                                door, Math.rint(doorX), Math.rint(box.middle() - height / 2)));
        return Frame.round(paper, box, THIN, THICK);
    }

    /// @return the paper inside the frame
    private static Pane ground(Group group, Shown shown, Box box) {
        if (!shown.lit()) {
            var dashes = box.outline(Tone.BOARD_INDIGO, 5, 14);
            dashes.getStrokeDashArray().setAll(10.0, 5.0);
            group.getChildren().add(dashes);
            return new Pane();
        }
        if (!shown.calling()) {
            group.getChildren().add(box.ground(Tone.PAPER, "14"));
            return new Pane();
        }
        var paper = Tone.PAPER.ground(new Pane());
        paper.setManaged(false);
        group.getChildren().addAll(box.ground(Tone.CINNABAR_INK, "14"), paper);
        return paper;
    }
}
