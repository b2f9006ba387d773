package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.TypingTouch;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.control.Key;
import cn.yimen.ui.control.KeyStyle;
import cn.yimen.ui.control.Sheet;
import cn.yimen.ui.icon.Icon;
import cn.yimen.ui.icon.IconView;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import cn.yimen.ui.typing.Candidate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.Pane;

/// The words that may be meant, in a line above the keys or in a grid beside the pad; the best
/// first and bold. What does not fit comes with the last key, round and round.
final class CandidateKeys {
    private static final double SIDE = 16;

    private final Surroundings around;
    private final Area area;
    private final double gap;
    private final double least;
    private final Consumer<TypingTouch> sink;
    private final Sheet sheet = new Sheet();

    /// @param least width of the narrowest
    CandidateKeys(
            Surroundings around, Area area, double gap, double least, Consumer<TypingTouch> sink) {
        this.around = around;
        this.area = area;
        this.gap = gap;
        this.least = least;
        this.sink = sink;
    }

    Pane node() {
        return sheet.pane();
    }

    /// Words in place of candidates.
    void say(String words) {
        sheet.clear();
        var text =
                around.look()
                        .type(Lettering.CAPTION.soft())
                        .fitted(words, area.width() - 2 * SIDE, 20);
        var bounds = text.getLayoutBounds();
        sheet.at(
                text,
                area.x() + SIDE,
                area.y() + (area.height() - bounds.getHeight()) / 2 - bounds.getMinY());
    }

    void line(List<Candidate> candidates, int first) {
        sheet.clear();
        int from = first < candidates.size() ? first : 0;
        var shown = new ArrayList<Area>();
        double x = area.x();
        double end = area.right() - least - gap;
        for (int i = from; i < candidates.size(); i++) {
            double width = width(candidates.get(i), i == 0);
            if (x + width > end && !shown.isEmpty()) {
                break;
            }
            shown.add(new Area(x, area.y(), Math.min(width, end - x), area.height()));
            x += width + gap;
        }
        put(candidates, from, shown);
        more(
                candidates.size(),
                from,
                shown.size(),
                new Area(area.right() - least, area.y(), least, area.height()));
    }

    /// Three columns and four rows, the best candidate two columns wide.
    void grid(List<Candidate> candidates, int first) {
        sheet.clear();
        int from = first < candidates.size() ? first : 0;
        double width = (area.width() - 2 * gap) / 3;
        double height = (area.height() - 3 * gap) / 4;
        var places = new ArrayList<Area>();
        for (int place = 0; place < 12; place++) {
            double x = area.x() + place % 3 * (width + gap);
            int row = place / 3;
            double y = area.y() + row * (height + gap);
            if (place == 0) {
                places.add(new Area(x, y, 2 * width + gap, height));
            } else if (place != 1) {
                places.add(new Area(x, y, width, height));
            }
        }
        var last = places.removeLast();
        int shown = Math.min(places.size(), candidates.size() - from);
        put(candidates, from, places.subList(0, shown));
        more(candidates.size(), from, shown, last);
    }

    private double width(Candidate candidate, boolean isBest) {
        var lettering = lettering(isBest);
        return Math.max(least, lettering.width(candidate.text()) + 2 * SIDE);
    }

    private Lettering lettering(boolean isBest) {
        return around.look().type(isBest ? Lettering.KEY.bold().in(Tone.INDIGO) : Lettering.KEY);
    }

    private void put(List<Candidate> candidates, int from, List<Area> places) {
        for (int i = 0; i < places.size(); i++) {
            var candidate = candidates.get(from + i);
            boolean isBest = from + i == 0;
            var face = lettering(isBest).fitted(candidate.text(), places.get(i).width() - SIDE, 24);
            var key =
                    Key.of(
                            KeyStyle.PLAIN,
                            face,
                            candidate.text(),
                            () ->
                                    sink.accept(
                                            new TypingTouch.Pick(
                                                    candidate.text(), candidate.consumed())));
            Key.choose(key, isBest);
            sheet.put(key, places.get(i));
        }
    }

    private void more(int all, int from, int shown, Area place) {
        if (from == 0 && shown >= all) {
            return;
        }
        int next = from + shown < all ? from + shown : 0;
        sheet.put(
                Key.of(
                        KeyStyle.UTILITY,
                        IconView.plain(Icon.NEXT, 44, Tone.INK),
                        around.text("typing.more"),
                        () -> sink.accept(new TypingTouch.Candidates(next))),
                place);
    }
}
