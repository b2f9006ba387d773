package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.LineView;
import cn.yimen.ui.control.Drawn;
import cn.yimen.ui.control.Sheet;
import cn.yimen.ui.icon.Icon;
import cn.yimen.ui.icon.IconView;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import java.util.List;
import javafx.scene.layout.Pane;

/// 现在各业务等候情况: the first lines of the hall side by side.
final class HallNow {

    static final int LINES = 4;

    private final Surroundings around;
    private final Sheet sheet = new Sheet();
    private final Drawn<List<LineView>> drawn = new Drawn<>(this::draw);

    HallNow(Surroundings around) {
        this.around = around;
    }

    Pane node() {
        return sheet.pane();
    }

    void show(List<LineView> lines) {
        drawn.show(lines);
    }

    private void draw(List<LineView> lines) {
        sheet.clear();
        var card = Sheet.card(Layout.HALL_NOW);
        sheet.add(card.pane());
        card.at(IconView.plain(Icon.PEOPLE, 40, Tone.INDIGO), 32, 14);
        card.text(Lettering.CAPTION.soft(), around.text("home.hall-now"), 88, 45);
        card.rule(32, Layout.FULL - 32, 68);
        double width = (Layout.FULL - 32) / Math.max(LINES, lines.size());
        for (int i = 0; i < lines.size(); i++) {
            line(card, lines.get(i), 32 + i * width, width);
            if (i > 0) {
                card.post(16 + i * width, 88, 196);
            }
        }
    }

    private void line(Sheet card, LineView line, double x, double width) {
        card.at(Lettering.BODY.bold().fitted(line.line().name(), width - 32, 22), x, 108);
        card.at(Lettering.CAPTION.fitted(people(line), width - 32, 20), x, 150);
        var lettering =
                line.isLongWait()
                        ? Lettering.CAPTION.bold().in(Tone.AMBER)
                        : Lettering.CAPTION.soft();
        card.at(lettering.fitted(around.wait(line.waitRange()), width - 28, 18), x, 190);
    }

    private String people(LineView line) {
        return line.waiting().isPresent()
                ? around.texts().count("people.waiting", line.waiting().getAsInt())
                : around.text("people.unknown");
    }
}
