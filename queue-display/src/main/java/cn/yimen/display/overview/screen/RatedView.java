package cn.yimen.display.overview.screen;

import cn.yimen.hall.watch.HallWatch.Rated;
import cn.yimen.hall.watch.Share;
import cn.yimen.ui.control.Sheet;
import cn.yimen.ui.icon.Icon;
import cn.yimen.ui.icon.IconView;
import cn.yimen.ui.language.Moments;
import cn.yimen.ui.language.Texts;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.shape.Rectangle;

/// How today was rated (今天评价): five levels with their count and share, beside what is usual.
final class RatedView {

    static final double LEFT = 716;
    static final double RIGHT = 1162;
    private static final double TITLE = 770;
    private static final double TOP = 780;
    private static final double PITCH = 25;
    private static final double BAR = 866;
    private static final double LONGEST = 160;
    private static final double COUNT = 1090;
    private static final double BAR_HEIGHT = 12;

    /// One rating must be seen.
    private static final double LEAST_BAR = 3;

    private static final double HUNDRED = 100;
    private static final Lettering TEXT = Lettering.of(18);
    private static final List<Icon> FACES =
            List.of(Icon.FACE1, Icon.FACE2, Icon.FACE3, Icon.FACE4, Icon.FACE5);

    private final Texts texts;

    RatedView(Texts texts) {
        this.texts = texts;
    }

    Node of(Optional<Rated> shown) {
        var sheet = new Sheet();
        var title = sheet.text(Lettering.of(24).bold(), texts.text("rated"), LEFT, TITLE);
        double after = LEFT + title.getLayoutBounds().getWidth() + 16;
        var words = shown.map(this::beside).orElseGet(() -> texts.text("unknown"));
        sheet.at(Lettering.of(18).soft().fitted(words, RIGHT - after, 12), after, TITLE);
        shown.filter(rated -> rated.satisfied().of() > 0).ifPresent(rated -> rows(sheet, rated));
        return sheet.pane();
    }

    private String beside(Rated rated) {
        if (rated.satisfied().of() == 0) {
            return texts.text("rated.none");
        }
        var satisfied = texts.text("rated.satisfied", said(rated.satisfied()));
        var usual =
                rated.usual()
                        .map(known ->
                                texts.text(
                                        "rated.usual",
                                        Moments.range(
                                                Math.round(known.range().low()),
                                                Math.round(known.range().high()))))
                        .orElse("");
        return satisfied + usual + texts.text("rated.answered", said(rated.answered()));
    }

    /// Of few people the fraction.
    private String said(Share share) {
        return share.isFirm()
                ? Math.round(share.percent().orElseThrow()) + "%"
                : share.count() + "/" + share.of();
    }

    private void rows(Sheet sheet, Rated rated) {
        int all = rated.satisfied().of();
        int most = rated.levels().stream().mapToInt(Integer::intValue).max().orElse(1);
        for (int level = rated.levels().size(); level >= 1; level--) {
            int count = rated.levels().get(level - 1);
            double y = TOP + (rated.levels().size() - level) * PITCH;
            row(sheet, level, y);
            if (count > 0) {
                double length = Math.max(LEAST_BAR, Math.rint(LONGEST * count / most));
                var bar = new Rectangle(BAR, y + 7, length, BAR_HEIGHT);
                sheet.add((level <= 2 ? Tone.CINNABAR : Tone.INDIGO).fill(bar));
            }
            sheet.textEnding(TEXT.bold(), String.valueOf(count), COUNT, y + 19);
            var share = Math.round(HUNDRED * count / all) + "%";
            sheet.textEnding(TEXT, share, RIGHT, y + 19);
        }
        sheet.rule(LEFT, RIGHT, TOP + rated.levels().size() * PITCH);
    }

    private void row(Sheet sheet, int level, double y) {
        sheet.rule(LEFT, RIGHT, y);
        sheet.at(IconView.plain(FACES.get(level - 1), 20, Tone.INK), LEFT, y + 3);
        var words = texts.text("rated.level." + level);
        sheet.at(TEXT.fitted(words, BAR - LEFT - 36, 11), LEFT + 28, y + 19);
    }
}
