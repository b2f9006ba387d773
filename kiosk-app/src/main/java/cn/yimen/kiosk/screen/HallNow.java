package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.LineView;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.control.Sheet;
import cn.yimen.ui.icon.Icon;
import cn.yimen.ui.icon.IconView;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import java.util.List;
import javafx.scene.Node;

/// 现在各业务等候情况: the first lines of the hall side by side, in a rail below each other.
record HallNow(Surroundings around, List<LineView> lines) implements Tile {
    static final int LINES = 4;
    private static final double HEIGHT = 184;
    private static final double HEAD = 62;
    private static final double LINE = 44;
    private static final double ROOMY_LINE = 96;

    /// From this height on a line holds larger letters.
    private static final double LARGE_FROM = 56;

    private static final double SIDE = 32;

    HallNow {
        lines = lines.stream().limit(LINES).toList();
    }

    @Override
    public double height(double width, Look look) {
        return isNarrow(width) ? HEAD + look.px(LINE) * lines.size() + 16 : HEIGHT;
    }

    @Override
    public double most(double width, Look look) {
        return isNarrow(width)
                ? HEAD + look.px(ROOMY_LINE) * lines.size() + 16
                : height(width, look);
    }

    private static boolean isNarrow(double width) {
        return width < 700;
    }

    @Override
    public Node draw(double width, double height, Look look) {
        var card = Sheet.card(new Area(0, 0, width, height));
        card.at(IconView.plain(Icon.PEOPLE, 40, Tone.INDIGO), SIDE, 11);
        var caption = Lettering.CAPTION.soft();
        card.at(caption.fitted(around.text("home.hall-now"), width - 120, 20), 88, 41);
        card.rule(SIDE, width - SIDE, HEAD);
        if (isNarrow(width)) {
            narrow(card, width, height, look);
        } else {
            wide(card, width);
        }
        return card.pane();
    }

    private void narrow(Sheet card, double width, double height, Look look) {
        double each = (height - HEAD - 16) / Math.max(1, lines.size());
        boolean large = each >= look.px(LARGE_FROM);
        var lettering = look.type(large ? Lettering.BODY : Lettering.CAPTION);
        double all = width - 2 * SIDE - 16;
        double left = all * 0.52;
        for (int i = 0; i < lines.size(); i++) {
            double baseline = HEAD + 8 + each * (i + 0.5) + lettering.size() * 0.36;
            var line = lines.get(i);
            var name = lettering.bold().fitted(line.line().name(), left, 18);
            var count = lettering.fitted(people(line), all - left, 18);
            card.at(name, SIDE, baseline);
            card.at(count, width - SIDE - count.getLayoutBounds().getWidth(), baseline);
        }
    }

    private void wide(Sheet card, double width) {
        double each = (width - SIDE) / Math.max(LINES, lines.size());
        for (int i = 0; i < lines.size(); i++) {
            line(card, lines.get(i), SIDE + i * each, each);
            if (i > 0) {
                card.post(SIDE / 2 + i * each, 76, 172);
            }
        }
    }

    private void line(Sheet card, LineView line, double x, double width) {
        card.at(Lettering.BODY.bold().fitted(line.line().name(), width - 32, 22), x, 98);
        card.at(Lettering.CAPTION.fitted(people(line), width - 32, 20), x, 134);
        var lettering =
                line.isLongWait()
                        ? Lettering.CAPTION.bold().in(Tone.AMBER)
                        : Lettering.CAPTION.soft();
        card.at(lettering.fitted(around.wait(line.waitRange()), width - 28, 18), x, 170);
    }

    private String people(LineView line) {
        return line.waiting().isPresent()
                ? around.texts().count("people.waiting", line.waiting().getAsInt())
                : around.text("people.unknown");
    }
}
