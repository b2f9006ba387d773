package cn.yimen.display.screen;

import cn.yimen.display.board.BoardState.Neutral;
import cn.yimen.ui.icon.DoorView;
import cn.yimen.ui.icon.DoorView.Leaf;
import cn.yimen.ui.icon.DoorView.Look;
import cn.yimen.ui.language.Texts;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import java.time.Duration;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.text.Text;

/// In place of numbers that may be wrong: where to look instead.
final class NeutralView {

    private static final double TITLE = 170;
    private static final double MORE = 88;
    private static final double SILENCE = 62;
    private static final double DOOR = 330;

    /// Height of the design of which a stretched panel shows the parts it has room for.
    private static final double STRIP = 440;

    /// A board that was just switched on connects in less; nobody needs to be told.
    private static final Duration WORTH_SAYING = Duration.ofSeconds(4);

    private final Texts texts;
    private final Box place;
    private final boolean isStrip;
    private final double part;

    NeutralView(Texts texts, Layout layout) {
        this.texts = texts;
        double top = layout.header().map(plan -> plan.ruleY() + 23).orElse(16.0);
        double left = layout.sheet().box().x();
        place = new Box(left, top, layout.width() - 2 * left, layout.bar().box().y() - top);
        isStrip = layout.header().isEmpty();
        part = isStrip ? place.height() / STRIP : Math.min(1, place.height() / 864);
    }

    Node of(Duration silence) {
        boolean tall = place.height() > place.width();
        double door = Math.rint(DOOR * part);
        double doorWidth = DoorView.width("", door);
        double room = tall ? place.width() : place.width() - doorWidth - 60 * part;
        var title = title(room);
        double titleY = place.y() + place.height() * (tall ? 0.4 : 0.27);
        var look = Look.solid(door, Tone.BOARD_INDIGO).leaf(Leaf.DASHED);
        double doorX = tall ? place.x() : place.right() - doorWidth;
        double doorY = tall ? titleY - door - title.size() : titleY - door * 0.31;
        var group =
                new Group(
                        Setting.placed(DoorView.of("", look), doorX, Math.rint(doorY)),
                        Setting.han(title, texts.text("neutral.title"), place.x(), titleY));
        if (!isStrip) {
            more(group, room, titleY + title.size() * 1.13);
        }
        silence(group, silence, place.y() + place.height() * 0.66);
        return group;
    }

    private void more(Group group, double room, double middle) {
        var more = Lettering.of(MORE * part).bold().in(Tone.PAPER);
        var moreWords = texts.text("neutral.more");
        group.getChildren()
                .add(
                        Setting.han(
                                Setting.fitted(more, moreWords, room),
                                moreWords,
                                place.x(),
                                middle));
    }

    private Lettering title(double room) {
        var title = Lettering.of(TITLE * part).black().in(Tone.PAPER);
        return Setting.fitted(title, texts.text("neutral.title"), room);
    }

    /// A rule, and below it since when.
    private void silence(Group group, Duration silence, double y) {
        group.getChildren().add(new Box(place.x(), y, place.width(), 3).ground(Tone.BOARD_LINE));
        double icon = 80 * part;
        double middle = y + 87 * part;
        double x = place.x() + icon + 17;
        var words = sentence(silence);
        for (double size = SILENCE * part; ; size -= 2) {
            var line = Setting.marked(Lettering.of(size).medium().in(Tone.PAPER), words, x, middle);
            if (right(line) <= place.right() || size < 20) {
                group.getChildren()
                        .add(
                                BoardIcon.LINK_LOST.at(
                                        place.x() - 4, middle - icon / 2, icon, Tone.BOARD_AMBER));
                group.getChildren().addAll(line);
                return;
            }
        }
    }

    private static double right(List<Text> line) {
        return Setting.right(line.getLast());
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
