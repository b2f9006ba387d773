package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.ApplyTouch;
import cn.yimen.kiosk.flow.Capturing.PaperList;
import cn.yimen.kiosk.flow.Guide.Paper;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.flow.Page;
import cn.yimen.ui.control.Area;
import cn.yimen.ui.control.Drawn;
import cn.yimen.ui.control.Key;
import cn.yimen.ui.control.Notice;
import cn.yimen.ui.control.Sheet;
import cn.yimen.ui.icon.Icon;
import cn.yimen.ui.theme.Lettering;
import javafx.scene.layout.Region;

/// 材料采集: the papers that belong to the form, and how many pages of each are taken. Nobody must take
/// any: what is missing is brought to the window.
final class PaperListScreen {
    private final Surroundings around;
    private final Sheet page = new Sheet();
    private final Sheet head = new Sheet();
    private final StepBars steps;
    private final RowKeys rows;
    private final Paging paging;
    private final Drawn<PaperList> drawn = new Drawn<>(this::draw);

    PaperListScreen(Surroundings around) {
        this.around = around;
        page.add(head.pane());
        steps = new StepBars(around);
        page.add(steps.node());
        rows =
                new RowKeys(
                        around,
                        PaperList.A_PAGE,
                        i -> new Area(Layout.LEFT, 552 + 152.0 * i, Layout.FULL, 140));
        page.add(rows.node());
        paging = new Paging(around, Paging.Form.COMPACT);
        page.add(paging.node());
        page.put(
                Notice.information(Icon.BRING, around.text("paper.rest-to-window")),
                new Area(Layout.LEFT, 1472, Layout.FULL, 88));
        page.put(
                Key.plain(around.text("form.later"), around.send(new ApplyTouch.KeepForLater())),
                Layout.SECONDARY);
        var next = around.text("form.next", around.text("form.check"));
        page.put(
                Key.primary(Icon.NEXT, next, around.send(KioskEvent.Key.CONFIRM)),
                Layout.PRIMARY_NARROW);
    }

    Region show(PaperList state) {
        drawn.show(state);
        return page.pane();
    }

    private void draw(PaperList state) {
        head.clear();
        head.at(
                Lettering.TITLE.bold().fitted(state.draft().item().name(), Layout.FULL, 34),
                Layout.LEFT,
                250);
        head.at(
                Lettering.BODY.soft().fitted(around.text("paper.which"), 540, 22),
                Layout.LEFT,
                496);
        var names = FormSteps.of(around, state.draft().plan(), true);
        names.show(steps, names.ofPapers());
        var shown = Page.of(state.papers(), state.shown(), PaperList.A_PAGE);
        paging.node().setVisible(shown.pages() > 1);
        paging.show(shown);
        rows.show(shown.entries().stream().map(paper -> row(state, paper)).toList());
    }

    private RowKeys.Entry row(PaperList state, Paper paper) {
        int taken = state.draft().pages(paper).size();
        return new RowKeys.Entry(
                taken > 0 ? Icon.DONE : Icon.DOC,
                paper.material().name(),
                taken > 0 ? around.texts().count("paper.taken", taken) : around.text("paper.none"),
                RowKeys.Choice.LEADS_ON,
                new ApplyTouch.OpenPaper(paper.code()));
    }
}
