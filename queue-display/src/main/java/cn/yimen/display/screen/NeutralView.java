package cn.yimen.display.screen;

import cn.yimen.display.board.BoardState.Neutral;
import cn.yimen.ui.icon.DoorView;
import cn.yimen.ui.icon.DoorView.Leaf;
import cn.yimen.ui.icon.DoorView.Look;
import cn.yimen.ui.language.Texts;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import java.time.Duration;
import javafx.scene.Group;
import javafx.scene.Node;

/// In place of numbers that may be wrong: where to look instead.
final class NeutralView {

    private static final double TITLE_MIDDLE = 351;
    private static final double MORE_MIDDLE = 543;
    private static final double RULE_Y = 691;
    private static final double SILENCE_MIDDLE = 778;
    private static final double DOOR = 330;
    private static final double DOOR_Y = 246;
    private static final double ICON = 80;

    /// A board that was just switched on connects in less; nobody needs to be told.
    private static final Duration WORTH_SAYING = Duration.ofSeconds(4);

    private final Texts texts;

    NeutralView(Texts texts) {
        this.texts = texts;
    }

    Node of(Duration silence) {
        var title = Lettering.of(170).black().in(Tone.PAPER);
        var more = Lettering.of(88).bold().in(Tone.PAPER);
        var look = Look.solid(DOOR, Tone.BOARD_INDIGO).leaf(Leaf.DASHED);
        var door = DoorView.of("", look);
        door.setManaged(false);
        door.resizeRelocate(
                Place.RIGHT - door.getPrefWidth(),
                DOOR_Y,
                door.getPrefWidth(),
                door.getPrefHeight());
        var group =
                new Group(
                        Setting.han(title, texts.text("neutral.title"), Place.LEFT, TITLE_MIDDLE),
                        Setting.han(more, texts.text("neutral.more"), Place.LEFT, MORE_MIDDLE),
                        door,
                        new Box(Place.LEFT, RULE_Y, Place.RIGHT - Place.LEFT, 3)
                                .ground(Tone.BOARD_LINE),
                        BoardIcon.LINK_LOST.at(
                                Place.LEFT - 4, SILENCE_MIDDLE - ICON / 2, ICON, Tone.BOARD_AMBER));
        group.getChildren()
                .addAll(
                        Setting.marked(
                                Lettering.of(62).in(Tone.PAPER),
                                sentence(silence),
                                145,
                                SILENCE_MIDDLE));
        return group;
    }

    private String sentence(Duration silence) {
        if (silence.compareTo(WORTH_SAYING) < 0) {
            return texts.text("neutral.connecting");
        }
        long minutes = silence.toMinutes();
        var length =
                minutes == 0
                        ? texts.text("neutral.seconds", silence.toSeconds())
                        : texts.text(
                                "neutral.minutes",
                                minutes,
                                String.format("%02d", silence.toSecondsPart()));
        return texts.text("neutral.silence", length);
    }

    /// Pictures that differ only in less than a second are the same.
    static Duration shown(Neutral neutral) {
        return Duration.ofSeconds(neutral.silence().toSeconds());
    }
}
