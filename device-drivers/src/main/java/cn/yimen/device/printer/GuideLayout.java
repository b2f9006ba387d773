package cn.yimen.device.printer;

import cn.yimen.device.printer.TicketPage.Part;
import java.util.List;

/// The guide to take home: a box to tick before each thing to bring, filled where the hall already
/// has it as an e-licence.
final class GuideLayout {

    private static final Style PLAIN = Style.plain(1);
    private static final Style DOUBLE = Style.plain(2);
    private static final String TO_BRING = "□";
    private static final String ALREADY_HELD = "■";

    private final PageBuilder page;

    GuideLayout(PageBuilder page) {
        this.page = page;
    }

    void lay(GuideSlip guide) {
        page.text(guide.heading(), PLAIN, Align.LEFT, 8);
        String service = guide.service();
        page.text(service, Style.plain(page.largest(service, 3)), Align.LEFT, 8);
        page.rule(Align.LEFT, 18);
        page.text(guide.bring(), PLAIN, Align.LEFT, 10);
        rows(guide.items().stream().map(GuideLayout::item).toList(), 14);
        rows(guide.facts().stream().map(GuideLayout::fact).toList(), 12);
        page.code(guide.code(), 28);
        page.text(guide.advice(), PLAIN, Align.LEFT, 10);
        page.pair(new Part(guide.version(), PLAIN), new Part(guide.telephone(), PLAIN), 8);
    }

    private record Row(Part left, Part right) {}

    private static Row item(GuideSlip.Item item) {
        String box = item.held() ? ALREADY_HELD : TO_BRING;
        return new Row(new Part(box + item.name(), DOUBLE), new Part(item.remark(), PLAIN));
    }

    private static Row fact(GuideSlip.Fact fact) {
        return new Row(new Part(fact.label(), PLAIN), new Part(fact.value(), DOUBLE));
    }

    private void rows(List<Row> rows, int gap) {
        for (int i = 0; i < rows.size(); i++) {
            boolean last = i == rows.size() - 1;
            page.pair(rows.get(i).left(), rows.get(i).right(), last ? gap + 24 : gap);
        }
    }
}
