package cn.yimen.display.overview.screen;

import cn.yimen.display.overview.Overview.LineFigures;
import cn.yimen.display.overview.Overview.LineRow;
import cn.yimen.display.overview.Overview.Severity;
import cn.yimen.ui.chart.Steps;
import cn.yimen.ui.chart.ThresholdBar;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.control.Sheet;
import cn.yimen.ui.icon.AlarmSign;
import cn.yimen.ui.language.Moments;
import cn.yimen.ui.language.Texts;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// The table of lines; the worst stands on white.
final class LinesView {

    private static final double LEFT = 1216;
    private static final double RIGHT = 1880;
    private static final double HEAD = 251;
    private static final double TOP = 261;
    private static final double ROOM = 185;
    private static final double PITCH = 46;
    private static final int ROWS = 5;
    private static final Area BAR = new Area(1730, 0, 150, 14);
    private static final double WAITING = 1443;
    private static final double EXPECTED = 1547;
    private static final double LONGEST = 1611;
    private static final double OPEN = 1652;
    private static final double SATURATION = 1716;
    private static final double GAP = 12;

    /// So much room above the last limit that passing it can be seen.
    private static final double ABOVE_LIMIT = 1.15;

    private final Texts texts;

    /// @param all the lines, which share one scale whichever page stands
    record Shown(List<LineRow> all, Paged<LineRow> page) {
        static Shown of(List<LineRow> lines, ZonedDateTime now) {
            return new Shown(lines, Paged.of(lines, ROWS, now));
        }
    }

    LinesView(Texts texts) {
        this.texts = texts;
    }

    Node of(Shown shown) {
        var sheet = new Sheet();
        var lines = shown.page().rows();
        double top = top(shown.all());
        head(sheet, shown, top);
        double pitch = Math.min(PITCH, ROOM / Math.max(1, Math.min(shown.all().size(), ROWS)));
        for (int i = 0; i < lines.size(); i++) {
            row(sheet, lines.get(i), new Area(LEFT, TOP + i * pitch, RIGHT - LEFT, pitch), top);
        }
        return sheet.pane();
    }

    /// One scale for all lines, so that bars can be compared.
    private static double top(List<LineRow> lines) {
        double limit =
                lines.stream()
                        .flatMap(line -> line.limits().stream())
                        .mapToDouble(Double::doubleValue)
                        .max()
                        .orElse(0);
        double value =
                lines.stream()
                        .flatMap(line -> line.figures().stream())
                        .flatMapToDouble(figures -> figures.saturation().stream())
                        .max()
                        .orElse(0);
        return limit > 0 ? Math.max(limit * ABOVE_LIMIT, value) : Steps.top(value);
    }

    private void head(Sheet sheet, Shown shown, double top) {
        var small = Lettering.of(18).soft();
        var lines = shown.all();
        var page = shown.page();
        var name =
                page.pages() > 1
                        ? texts.text("lines.page", lines.size(), page.page() + 1, page.pages())
                        : texts.text("lines.name");
        sheet.text(small, name, LEFT, HEAD);
        sheet.textEnding(small, texts.text("lines.waiting"), WAITING, HEAD);
        sheet.textEnding(small, texts.text("lines.expected"), EXPECTED, HEAD);
        sheet.textEnding(small, texts.text("lines.longest"), LONGEST, HEAD);
        sheet.textEnding(small, texts.text("lines.open"), OPEN, HEAD);
        sheet.textEnding(small, texts.text("lines.saturation"), SATURATION, HEAD);
        var limits = lines.stream().map(LineRow::limits).filter(all -> !all.isEmpty()).findFirst();
        limits.ifPresent(all -> {
            var levels = List.of(Severity.values());
            for (int i = 0; i < Math.min(all.size(), levels.size()); i++) {
                double x = BAR.x() + BAR.width() * all.get(i) / top;
                var level = Signs.of(levels.get(i));
                sheet.at(AlarmSign.of(level, 22), x - 11, HEAD - 18);
            }
        });
    }

    private void row(Sheet sheet, LineRow line, Area area, double top) {
        boolean alarmed = line.severity().isPresent();
        if (alarmed) {
            sheet.put(Tone.SHEET.ground(new Region()), area);
        }
        sheet.rule(area.x(), area.right(), area.y());
        double size = Math.min(21, area.height() * 0.5);
        double baseline = area.centre().getY() + size * 0.37;
        var text = Lettering.of(size);
        sheet.text(text.bold(), line.prefix(), area.x(), baseline);
        var name = sheet.at(text.fitted(line.name(), 140, 12), area.x() + 30, baseline);
        double after = area.x() + 38 + name.getLayoutBounds().getWidth();
        line.severity()
                .ifPresent(severity ->
                        sheet.at(
                                AlarmSign.of(Signs.of(severity), 24),
                                after,
                                area.centre().getY() - 12));
        if (line.figures().isPresent()) {
            figures(sheet, line.figures().get(), text, baseline);
            bar(sheet, line, area, top);
        } else {
            sheet.textEnding(text, texts.text("unknown.short"), WAITING, baseline);
        }
    }

    private void figures(Sheet sheet, LineFigures figures, Lettering text, double baseline) {
        sheet.textEnding(text.bold(), String.valueOf(figures.waiting()), WAITING, baseline);
        var expected =
                figures.expected()
                        .map(range ->
                                texts.text(
                                        "minutes",
                                        Moments.range(
                                                Math.round(range.low()), Math.round(range.high()))))
                        .orElseGet(() -> texts.text("unknown.short"));
        sheet.textEnding(text, expected, EXPECTED, baseline);
        var longest =
                figures.longest().isPresent()
                        ? texts.text("minutes", Math.round(figures.longest().getAsDouble()))
                        : texts.text("unknown.short");
        sheet.textEnding(text, longest, LONGEST, baseline);
        var open = figures.open() + "/" + figures.windows();
        sheet.textEnding(text, open, OPEN, baseline);
        saturation(sheet, figures, text.bold(), baseline);
    }

    private void saturation(Sheet sheet, LineFigures figures, Lettering text, double baseline) {
        var words =
                figures.saturation().isPresent()
                        ? String.format(Locale.ROOT, "%.1f", figures.saturation().getAsDouble())
                        : texts.text("no.window");
        var drawn = text.fitted(words, SATURATION - OPEN - GAP, 11);
        sheet.at(drawn, SATURATION - drawn.getLayoutBounds().getWidth(), baseline);
    }

    private static void bar(Sheet sheet, LineRow line, Area row, double top) {
        double value = line.figures().orElseThrow().saturation().orElse(0);
        var bar = new ThresholdBar(value, top, line.limits());
        double y = row.centre().getY() - BAR.height() / 2;
        sheet.add(bar.draw(new Area(BAR.x(), y, BAR.width(), BAR.height())));
    }
}
