package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.Applying;
import cn.yimen.kiosk.flow.Capturing;
import cn.yimen.kiosk.flow.FormDraft;
import cn.yimen.kiosk.flow.Keeping;
import cn.yimen.kiosk.flow.KioskState;
import cn.yimen.kiosk.flow.Photo;
import cn.yimen.kiosk.flow.TestProvince;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Papers under the camera, screen by screen.
final class PaperScenes {

    private PaperScenes() {}

    static Map<String, KioskState> all(KioskState.Browsing from) {
        var draft =
                new FormDraft(
                        Optional.of("r1"),
                        Scenes.item(0),
                        TestProvince.form(),
                        Map.of("name", "王晓明"),
                        Map.of("id", List.of("p1"), "book", List.of("p2", "p3")));
        var guide = TestProvince.guide(Scenes.item(0));
        var list = new Capturing.PaperList(page(draft, from), guide.papers(), 0);
        var fresh = guide.papers().get(2);
        var begun = guide.papers().get(1);
        var trouble = Optional.of(Capturing.ShotProblem.NOTHING_CAME);
        return Map.of(
                "paper-list", list,
                "paper-form-check", new Applying.FormChecked(list.page()),
                "paper-first",
                        new Capturing.PaperShown(
                                list, fresh, new Capturing.Look.Ready(Optional.empty())),
                "paper-trouble",
                        new Capturing.PaperShown(list, begun, new Capturing.Look.Ready(trouble)),
                "paper-waiting",
                        new Capturing.PaperShown(list, fresh, new Capturing.Look.Waiting()),
                "paper-seen",
                        new Capturing.PaperShown(
                                list, fresh, new Capturing.Look.Seen(TestPage.photo())),
                "paper-broken",
                        new Capturing.PaperShown(
                                list, fresh, new Capturing.Look.Seen(new Photo(new byte[300]))),
                "paper-being-kept",
                        new Capturing.PaperShown(
                                list, fresh, new Capturing.Look.BeingKept(TestPage.photo())),
                "form-discard", new Applying.DiscardQuestion(list.page()),
                "kept-discarded", new Keeping.Kept(Scenes.WANG, Keeping.What.DISCARDED, 18));
    }

    private static Applying.FormPage page(FormDraft draft, KioskState.Browsing from) {
        return new Applying.FormPage(draft, 1, Map.of(), Applying.Consent.GIVEN, false, from);
    }
}
