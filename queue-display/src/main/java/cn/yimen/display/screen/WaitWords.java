package cn.yimen.display.screen;

import cn.yimen.display.board.BoardState.WaitingLine;
import cn.yimen.hall.domain.WaitRange;
import cn.yimen.ui.language.Moments;
import cn.yimen.ui.language.Texts;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import javafx.scene.Group;
import javafx.scene.text.Text;

/// How many wait in a line and how long, in words and figures.
final class WaitWords {

    private static final double FIGURE = 76;
    private static final double UNIT = 59;
    private static final double RANGE_GAP = 12;
    private static final int HOUR_MINUTES = 60;

    private final Texts texts;
    private final boolean people;

    /// @param people whether the number of people has room
    WaitWords(Texts texts, boolean people) {
        this.texts = texts;
        this.people = people;
    }

    /// @param middle of the digits
    /// @param part of the full size
    record Spot(double x, double middle, double part) {
        Spot at(double otherX) {
            return new Spot(otherX, middle, part);
        }
    }

    static Lettering style(double size, double part) {
        return Lettering.of(Math.floor(size * part)).medium().in(Tone.PAPER);
    }

    Texts texts() {
        return texts;
    }

    /// People and range; its right edge.
    double line(Group group, WaitingLine line, Spot spot) {
        return range(group, line, people ? spot.at(people(group, line, spot) + RANGE_GAP) : spot);
    }

    double people(Group group, WaitingLine line, Spot spot) {
        var count = String.valueOf(line.people());
        double at = digits(group, count, spot);
        return han(group, unit(spot), texts.text("wait.people"), spot.at(at));
    }

    double range(Group group, WaitingLine line, Spot spot) {
        var range = line.range().filter(known -> known.fromMinutes() < HOUR_MINUTES);
        if (!line.closed() && range.isPresent() && !range.get().isAtOnce()) {
            double at = digits(group, minutes(range.get()), spot);
            return han(group, unit(spot), texts.text("wait.minutes"), spot.at(at));
        }
        var style = style(UNIT, spot.part()).medium();
        return han(group, style, texts.text(words(line)), spot);
    }

    private static Lettering unit(Spot spot) {
        return style(UNIT, spot.part()).in(Tone.BOARD_SOFT);
    }

    private static String words(WaitingLine line) {
        if (line.closed()) {
            return "wait.closed";
        }
        if (line.range().isEmpty()) {
            return "wait.no.window";
        }
        if (!line.range().get().isAtOnce()) {
            return "wait.hour";
        }
        return line.people() == 0 ? "wait.at.once" : "wait.soon";
    }

    private static String minutes(WaitRange range) {
        return Moments.range(range.fromMinutes(), range.toMinutes());
    }

    private static double digits(Group group, String words, Spot spot) {
        var style = style(FIGURE, spot.part()).bold();
        return add(group, Setting.digits(style, words, spot.x(), spot.middle()));
    }

    private static double han(Group group, Lettering style, String words, Spot spot) {
        return add(group, Setting.han(style, words, spot.x(), spot.middle() + 2));
    }

    private static double add(Group group, Text text) {
        group.getChildren().add(text);
        return Setting.right(text);
    }
}
