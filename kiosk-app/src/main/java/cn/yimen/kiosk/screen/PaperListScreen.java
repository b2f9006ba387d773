package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.ApplyTouch;
import cn.yimen.kiosk.flow.Capturing.PaperList;
import cn.yimen.kiosk.flow.Guide.Paper;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.ui.icon.Icon;
import javafx.scene.layout.Region;

/// 材料采集: the papers that belong to the form, and how many pages of each are taken. Nobody must take
/// any: what is missing is brought to the window.
final class PaperListScreen {
    private final Surroundings around;
    private final PageView view;

    PaperListScreen(Surroundings around) {
        this.around = around;
        view = new PageView(around);
    }

    Region show(PaperList state) {
        var names = FormSteps.of(around, state.draft().plan(), true);
        return view.show(
                Page.titled(around.name(state.draft().item()))
                        .steps(names.names(), names.ofPapers())
                        .with(
                                Block.rows(state.papers(), paper -> row(state, paper))
                                        .headed(around.text("paper.which")))
                        .notice(
                                state.draft().pages().isEmpty()
                                        ? Band.information(
                                                Icon.BRING, around.text("paper.rest-to-window"))
                                        : originals(around))
                        .first(state.first())
                        .secondary(Act.of(around.text("form.later"), new ApplyTouch.KeepForLater()))
                        .primary(
                                Act.onwards(
                                        around.text("form.next", around.text("form.check")),
                                        KioskEvent.Key.CONFIRM)));
    }

    /// What was laid under the camera is easily forgotten there.
    static Band originals(Surroundings around) {
        return Band.attention(Icon.DOC, around.text("paper.originals"));
    }

    private Entry row(PaperList state, Paper paper) {
        int taken = state.draft().pages(paper).size();
        return Entry.leading(
                taken > 0 ? Icon.DONE : Icon.DOC,
                paper.material().name(),
                taken > 0 ? around.texts().count("paper.taken", taken) : around.text("paper.none"),
                new ApplyTouch.OpenPaper(paper.code()));
    }
}
