package cn.yimen.desk.effect;

import cn.yimen.desk.desk.ToldOnce;
import cn.yimen.device.printer.Align;
import cn.yimen.device.printer.FreeSlip;
import cn.yimen.device.printer.PageBuilder;
import cn.yimen.device.printer.Style;
import cn.yimen.ui.language.Texts;

/// The paper of 一次告知: what is missing, and what may come later.
final class NoticePaper {

    private static final Style PLAIN = Style.plain(1);

    private final Texts texts;

    NoticePaper(Texts texts) {
        this.texts = texts;
    }

    FreeSlip of(ToldOnce told) {
        return new FreeSlip(page -> lay(page, told));
    }

    private void lay(PageBuilder page, ToldOnce told) {
        var heading = texts.text("paper.told-once");
        page.text(told.hall(), PLAIN, Align.CENTRE, 8);
        page.text(heading, Style.bold(page.largest(heading, 2)), Align.CENTRE, 8);
        var about = texts.text("paper.about", told.number().text(), told.window());
        page.text(about, PLAIN, Align.CENTRE, 8).fullRule(10);
        var item = "";
        for (var row : told.rows()) {
            if (!row.item().equals(item)) {
                item = row.item();
                page.text(item, Style.bold(1), Align.LEFT, 8);
            }
            row(page, row);
        }
        page.fullRule(10);
        page.text(texts.text("paper.come-back"), PLAIN, Align.LEFT, 6);
        page.text(texts.text("paper.phone", told.phone()), PLAIN, Align.LEFT, 6);
    }

    private void row(PageBuilder page, ToldOnce.Row row) {
        page.text(texts.text("paper.row", row.material()), Style.plain(2), Align.LEFT, 4);
        if (!row.note().isBlank()) {
            page.text(row.note(), PLAIN, Align.LEFT, 4);
        }
        var when =
                row.deferDays() > 0
                        ? texts.text("paper.later", row.deferDays())
                        : texts.text("paper.first");
        page.text(when, PLAIN, Align.LEFT, 10);
    }
}
