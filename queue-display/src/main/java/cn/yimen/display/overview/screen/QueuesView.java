package cn.yimen.display.overview.screen;

import cn.yimen.display.overview.MapPicture;
import cn.yimen.display.overview.MapPicture.Queue;
import cn.yimen.display.overview.Marks;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.control.Sheet;
import cn.yimen.ui.language.Moments;
import cn.yimen.ui.language.Texts;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;

/// Queues on the plan: a mark for everybody who waits, those who wait longest first.
final class QueuesView {

    private static final double HEAD = 48;
    private static final double MARGIN = 14;
    private static final double LETTER = 31;
    private static final double PART = 0.33;
    private static final int HOUR = 60;
    private static final Lettering NAME = Lettering.of(21);
    private static final Lettering SMALL = Lettering.of(18);

    private final Texts texts;

    QueuesView(Texts texts) {
        this.texts = texts;
    }

    void draw(Sheet sheet, Grid grid, Queue queue, int perMark) {
        var area = grid.area(queue.field().at(), queue.field().size());
        card(sheet, area);
        double baseline = area.y() + 36;
        var letterBox = new Rectangle(area.x() + MARGIN, area.y() + 12, LETTER, LETTER);
        letterBox.setFill(null);
        letterBox.setStrokeWidth(2.5);
        letterBox.setArcWidth(12);
        letterBox.setArcHeight(12);
        sheet.add(Tone.INDIGO.stroke(letterBox));
        double middle = area.x() + MARGIN + LETTER / 2;
        sheet.textCentred(NAME.bold(), queue.prefix(), middle, baseline - 1);
        double left = area.x() + MARGIN + LETTER + 12;
        double end = area.right() - MARGIN;
        end = before(sheet, SMALL.sized(19), range(queue), end, baseline);
        end = before(sheet, SMALL, " " + texts.text("people") + " ", end, baseline);
        var count = queue.known() ? String.valueOf(queue.people()) : texts.text("unknown.short");
        end = before(sheet, NAME.sized(26).bold(), count, end, baseline);
        sheet.at(NAME.fitted(queue.name(), end - left - 8, 14), left, baseline);
        if (queue.known()) {
            marks(sheet, area, queue, perMark);
        } else {
            var last = texts.text("queue.last", queue.people());
            sheet.text(SMALL.soft(), last, area.x() + MARGIN, area.y() + HEAD + 24);
        }
    }

    private static double before(
            Sheet sheet, Lettering lettering, String words, double right, double baseline) {
        return sheet.textEnding(lettering, words, right, baseline).getLayoutX();
    }

    private String range(Queue queue) {
        if (!queue.known()) {
            return "";
        }
        return queue.range()
                .map(range ->
                        range.high() >= HOUR
                                ? texts.text("hour.or.more")
                                : texts.text(
                                        "minutes",
                                        Moments.range(
                                                Math.round(range.low()), Math.round(range.high()))))
                .orElseGet(() -> texts.text("range.unknown"));
    }

    private static void marks(Sheet sheet, Area area, Queue queue, int perMark) {
        int count = Math.ceilDiv(queue.people(), perMark);
        int filled = Math.ceilDiv(queue.over(), perMark);
        double width = area.width() - 2 * MARGIN;
        var marks = Marks.fitting(count, width, area.height() - HEAD - 8);
        for (int i = 0; i < count; i++) {
            double x = area.x() + MARGIN - 4 + marks.x(i);
            double y = area.y() + HEAD + 2 + marks.y(i);
            sheet.add(mark(i < filled, x, y, marks.pitch() * PART));
        }
    }

    private static Shape mark(boolean filled, double x, double y, double radius) {
        if (filled) {
            return Tone.INK.fill(new Rectangle(x - radius, y - radius, 2 * radius, 2 * radius));
        }
        var ring = new Circle(x, y, radius - 1);
        ring.setFill(null);
        ring.setStrokeWidth(2.5);
        return Tone.INK.stroke(ring);
    }

    void legend(Sheet sheet, Area area, MapPicture picture) {
        card(sheet, area).getStyleClass().setAll("card-ground", "map-card");
        double x = area.x() + 22;
        double y = area.y() + 30;
        sheet.add(mark(false, x, y, 9));
        sheet.text(SMALL, texts.text("legend.within", picture.limitMinutes()), x + 22, y + 7);
        sheet.add(mark(true, x, y + 32, 9));
        sheet.text(SMALL, texts.text("legend.over", picture.limitMinutes()), x + 22, y + 39);
        var each =
                picture.perMark() == 1
                        ? texts.text("legend.one")
                        : texts.text("legend.several", picture.perMark());
        sheet.text(SMALL.soft(), each, area.x() + 14, y + 71);
    }

    private static Pane card(Sheet sheet, Area area) {
        var card = sheet.put(new Pane(), area);
        card.getStyleClass().setAll("card", "map-card");
        return card;
    }
}
