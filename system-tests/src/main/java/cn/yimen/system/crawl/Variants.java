package cn.yimen.system.crawl;

import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.flow.Language;
import cn.yimen.kiosk.flow.MannerTouch;
import cn.yimen.kiosk.screen.PanelForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Every way in which a screen may stand on a panel: panels × languages × manners. Themes change no
/// place, so that each drawing is looked at in all of them.
final class Variants {

    private static final double SMALLEST = 20;
    private static final double SMALLEST_FOR_ELDERS = 25;

    private Variants() {}

    /// The first is the one in which most people meet the machine.
    static List<Variant> all() {
        var all = new ArrayList<Variant>();
        for (var form : PanelForm.values()) {
            for (var language : Language.values()) {
                var name = form.word() + " " + language.name().toLowerCase(Locale.ROOT);
                var chosen = new KioskEvent.ChooseLanguage(language);
                all.add(new Variant(name, form, List.of(chosen), SMALLEST));
                all.add(
                        new Variant(
                                name + " elder",
                                form,
                                List.of(chosen, new MannerTouch.Elder(true)),
                                SMALLEST_FOR_ELDERS));
                all.add(
                        new Variant(
                                name + " low",
                                form,
                                List.of(chosen, new MannerTouch.LowReach(true)),
                                SMALLEST));
            }
        }
        return all;
    }

    /// The upright panel as everybody finds it, in every language.
    static List<Variant> usual() {
        return all().stream()
                .filter(variant -> variant.form() == PanelForm.PORTRAIT)
                .filter(variant -> variant.chosen().size() == 1)
                .toList();
    }
}
