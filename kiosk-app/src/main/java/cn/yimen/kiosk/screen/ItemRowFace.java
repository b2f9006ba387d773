package cn.yimen.kiosk.screen;

import cn.yimen.hall.config.Line;
import cn.yimen.kiosk.flow.ItemRow;
import cn.yimen.kiosk.flow.LineView;
import cn.yimen.kiosk.flow.Obstacle;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.control.Row;
import cn.yimen.ui.control.Sheet;
import cn.yimen.ui.icon.Icon;
import cn.yimen.ui.icon.IconView;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;

/// The face of an item's row: its name and place, how many wait and how long.
record ItemRowFace(Surroundings around, ItemRow row) {
    private static final double NAME_WIDTH = 540;

    Node draw() {
        var sheet = new Sheet(new Area(0, 0, Layout.FULL, 128).size(new Pane()));
        sheet.put(name(), new Area(34, row.line().isPresent() ? 8 : 27, NAME_WIDTH, 74));
        row.line()
                .map(LineView::line)
                .ifPresent(line -> sheet.text(Lettering.CAPTION.soft(), place(line), 34, 104));
        row.obstacle().ifPresentOrElse(why -> obstacle(sheet, why), () -> wait(sheet));
        return sheet.pane();
    }

    /// What a screen reader says.
    String spoken() {
        return row.item().name()
                + ", "
                + row.obstacle()
                        .map(why -> around.text("obstacle." + why))
                        .orElseGet(() ->
                                row.line().map(line -> around.wait(line.waitRange())).orElse(""));
    }

    static String place(Line line) {
        return line.floor() + " " + line.area();
    }

    private HBox name() {
        var lettering =
                Lettering.LABEL.bold().in(row.obstacle().isPresent() ? Tone.INK_SOFT : Tone.INK);
        var words = row.item().name();
        double size = lettering.size();
        while (size > 28
                && lettering.sized(size).width(words) + 10 * row.marks().size() > NAME_WIDTH) {
            size -= 1;
        }
        var box = marked(lettering.sized(size), words);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private HBox marked(Lettering lettering, String words) {
        var box = new HBox();
        int from = 0;
        for (var mark : row.marks()) {
            if (mark.from() > from) {
                box.getChildren().add(lettering.text(words.substring(from, mark.from())));
            }
            var hit =
                    new HBox(
                            lettering
                                    .in(Tone.INDIGO)
                                    .text(words.substring(mark.from(), mark.to())));
            hit.getStyleClass().add("hit");
            hit.setFillHeight(false);
            hit.setMaxHeight(58);
            hit.setAlignment(Pos.CENTER);
            box.getChildren().add(hit);
            from = mark.to();
        }
        if (from < words.length()) {
            box.getChildren().add(lettering.text(words.substring(from)));
        }
        return box;
    }

    private void wait(Sheet sheet) {
        sheet.at(IconView.plain(Icon.NEXT, 40, Tone.INDIGO), 880, 44);
        row.line()
                .ifPresent(line -> {
                    var people =
                            Row.baseline(
                                    8,
                                    Lettering.CAPTION.text(around.text("row.waiting")),
                                    Lettering.KEY.black().text(Surroundings.count(line.waiting())),
                                    Lettering.CAPTION.text(around.text("people.unit")));
                    people.setAlignment(Pos.BASELINE_RIGHT);
                    sheet.put(people, new Area(560, 8, 290, 72));
                    sheet.put(range(line), new Area(520, 70, 330, 52));
                });
    }

    private HBox range(LineView line) {
        var lettering =
                line.isLongWait()
                        ? Lettering.CAPTION.bold().in(Tone.AMBER)
                        : Lettering.CAPTION.soft();
        var range = Row.left(10, lettering.text(around.wait(line.waitRange())));
        if (line.isLongWait()) {
            range.getChildren().addFirst(IconView.plain(Icon.CLOCK, 30, Tone.AMBER));
        }
        range.setAlignment(Pos.CENTER_RIGHT);
        return range;
    }

    private void obstacle(Sheet sheet, Obstacle why) {
        var reason = Lettering.CAPTION.bold().text(around.text("obstacle." + why));
        var box = Row.left(16, IconView.plain(Icon.INFO, 38, Tone.INK), reason);
        box.setAlignment(Pos.CENTER_RIGHT);
        sheet.put(box, new Area(500, 0, 418, 128));
    }
}
