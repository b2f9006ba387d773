package cn.yimen.desk.effect;

import cn.yimen.desk.desk.ToldOnce;
import cn.yimen.desk.desk.ToldOnce.Row;
import cn.yimen.device.printer.Align;
import cn.yimen.device.printer.FreeSlip;
import cn.yimen.device.printer.PageBuilder;
import cn.yimen.device.printer.Style;
import cn.yimen.ui.language.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

/// The paper of 一次告知: what is missing, by when and where to bring it, who said so, whom to ask. Its
/// rows are as large as what elders read on a number's paper.
final class NoticePaper {

    private static final Style SMALL = Style.plain(1);
    private static final Style LARGE = Style.plain(2);

    private final Texts chinese;
    private final Texts english;

    NoticePaper(Texts chinese, Texts english) {
        this.chinese = chinese;
        this.english = english;
    }

    FreeSlip of(ToldOnce told) {
        return new FreeSlip(page -> {
            lay(page, told, chinese);
            if (told.english()) {
                lay(page.fullRule(24), told, english);
            }
        });
    }

    private static void lay(PageBuilder page, ToldOnce told, Texts texts) {
        var office = told.office();
        var heading = texts.text("paper.told-once");
        page.text(office.hall(), SMALL, Align.CENTRE, 8);
        page.text(heading, Style.bold(page.largest(heading, 2)), Align.CENTRE, 8);
        var about = texts.text("paper.about", told.number().text(), office.window());
        page.text(about, SMALL, Align.CENTRE, 8).fullRule(10);
        var item = "";
        for (var row : told.rows()) {
            if (!row.item().equals(item)) {
                item = row.item();
                page.text(item, Style.bold(1), Align.LEFT, 10);
            }
            row(page, row, texts);
        }
        page.fullRule(10);
        for (var line : foot(told, texts)) {
            page.text(line, SMALL, Align.LEFT, 8);
        }
    }

    private static void row(PageBuilder page, Row row, Texts texts) {
        page.text(texts.text("paper.row", row.material()), LARGE, Align.LEFT, 6);
        page.text(row.note(), SMALL, Align.LEFT, 6);
        page.text(when(row, texts), Style.bold(1), Align.LEFT, 14);
    }

    private static String when(Row row, Texts texts) {
        return row.later()
                .map(term ->
                        term.until()
                                .map(until ->
                                        texts.text(
                                                "paper.later.until",
                                                term.workdays(),
                                                date(until, texts)))
                                .orElseGet(() -> texts.text("paper.later", term.workdays())))
                .orElseGet(() -> texts.text("paper.first"));
    }

    private static String date(LocalDate day, Texts texts) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(texts.locale())
                .format(day);
    }

    private static List<String> foot(ToldOnce told, Texts texts) {
        var office = told.office();
        return List.of(
                texts.text("paper.come-back"),
                texts.text("paper.place", office.hall(), office.place(), office.window()),
                texts.text("paper.clerk", told.clerk().value()),
                texts.text("paper.at", date(told.at().toLocalDate(), texts)),
                texts.text("paper.phone", office.phone()));
    }
}
