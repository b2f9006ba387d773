package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.flow.Language;
import cn.yimen.kiosk.flow.Manner;
import cn.yimen.kiosk.flow.MannerChoices;
import cn.yimen.kiosk.flow.MannerTouch;
import cn.yimen.kiosk.flow.SpeechRate;
import cn.yimen.ui.icon.Icon;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/// 语言 and 无障碍: what may be chosen. Covers the page, so that nothing personal shows; what is chosen
/// is worn at once, by this page too.
final class MannerScreen {

    private final Surroundings around;
    private final Language own;
    private final PageView view;

    MannerScreen(Surroundings around, Language own) {
        this.around = around;
        this.own = own;
        view = new PageView(around);
    }

    Region show(MannerChoices which, Manner manner) {
        var page =
                Page.titled(around.text("manner." + which))
                        .lead(around.text("manner.kept"))
                        .primary(Act.of(Icon.CHECK, around.text("done"), KioskEvent.Key.DONE));
        var shown =
                view.show(
                        switch (which) {
                            case LANGUAGE -> page.with(languages());
                            case ACCESS -> access(page, manner);
                        });
        shown.setAccessibleRole(AccessibleRole.DIALOG);
        return shown;
    }

    private Block languages() {
        return Block.rows(
                Languages.offered(),
                language ->
                        Entry.ticked(
                                Icon.LANGUAGE,
                                around.text("language." + language),
                                language == own,
                                new KioskEvent.ChooseLanguage(language)));
    }

    private Page access(Page page, Manner manner) {
        var speech = speech(manner);
        var all =
                page.with(
                        Block.of(
                                entry(
                                        Icon.CONTRAST,
                                        "contrast",
                                        manner.contrast(),
                                        new MannerTouch.Contrast(!manner.contrast())),
                                entry(
                                        Icon.LOWER,
                                        "low",
                                        manner.lowReach(),
                                        new MannerTouch.LowReach(!manner.lowReach())),
                                entry(Icon.VOICE, "speech", manner.speaks(), speech)));
        return manner.speech().map(rate -> all.with(rates(rate))).orElse(all);
    }

    private static MannerTouch speech(Manner manner) {
        return new MannerTouch.Speech(
                manner.speaks() ? Optional.empty() : Optional.of(SpeechRate.USUAL));
    }

    private Entry entry(Icon icon, String word, boolean on, MannerTouch touch) {
        return Entry.ticked(icon, around.text("manner." + word), on, touch)
                .noted(around.text("manner." + word + ".note"));
    }

    private Block rates(SpeechRate rate) {
        return Block.grid(
                2,
                240,
                List.of(
                        rate(Icon.MINUS, "slower", rate.slower()),
                        rate(Icon.PLUS, "faster", rate.faster())));
    }

    private Choice rate(Icon icon, String word, SpeechRate rate) {
        return Choice.of(
                icon, around.text("manner." + word), new MannerTouch.Speech(Optional.of(rate)));
    }
}
