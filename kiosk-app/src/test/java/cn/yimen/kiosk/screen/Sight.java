package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.Appealing;
import cn.yimen.kiosk.flow.Applying;
import cn.yimen.kiosk.flow.FirstStart;
import cn.yimen.kiosk.flow.Kiosk;
import cn.yimen.kiosk.flow.KioskState;
import cn.yimen.kiosk.flow.Language;
import cn.yimen.kiosk.flow.Manner;
import cn.yimen.kiosk.flow.MannerTouch;
import cn.yimen.kiosk.flow.RatingWords;
import cn.yimen.kiosk.flow.SpeechRate;
import cn.yimen.kiosk.flow.Unlocking;
import cn.yimen.kiosk.flow.World;
import cn.yimen.ui.proof.Screens;
import cn.yimen.ui.theme.Script;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import javafx.scene.Scene;

/// One screen in one language, as one visit sees it on one panel.
record Sight(String name, World world, KioskState state, Language language, Look look) {

    /// Letters of the keyboard are as wide as ten in a row can be: 15 mm.
    private static final double KEYBOARD_MILLIMETRES = 15;

    private static final int CARD_SECONDS = 20;

    /// One for each panel: what a screen has drawn before must not be seen on the next.
    private static final Map<PanelForm, KioskScreens> SCREENS = new ConcurrentHashMap<>();

    Scene laidOut() {
        var form = look.form();
        return Screens.laidOut(() -> screens(form).show(kiosk()), form.width(), form.height());
    }

    private static KioskScreens screens(PanelForm form) {
        return SCREENS.computeIfAbsent(
                form,
                panel ->
                        new KioskScreens(
                                panel,
                                ZoneId.of("Asia/Shanghai"),
                                _ -> {},
                                _ -> {},
                                Appearance.PLAIN));
    }

    Kiosk kiosk() {
        var manner =
                Manner.USUAL
                        .in(language)
                        .after(new MannerTouch.Elder(look.elder()))
                        .after(new MannerTouch.LowReach(look.lowReach()))
                        .after(new MannerTouch.Speech(speech()));
        var kiosk = Scenes.served(Scenes.kiosk(world, language, state), manner);
        return name.endsWith("card-left")
                ? new Kiosk(kiosk.world(), kiosk.session(), OptionalInt.of(CARD_SECONDS), state)
                : kiosk;
    }

    private Optional<SpeechRate> speech() {
        return name.endsWith("-heard") ? Optional.of(SpeechRate.USUAL) : Optional.empty();
    }

    double smallestTarget() {
        return isTyped() ? look.form().px(KEYBOARD_MILLIMETRES) : look.smallestTarget();
    }

    private boolean isTyped() {
        return switch (state) {
            case KioskState.Searching _,
                    RatingWords _,
                    Appealing.Wording _,
                    Applying.FieldEntry _,
                    FirstStart.Asked _,
                    Unlocking _ ->
                    true;
            default -> false;
        };
    }

    boolean isRightToLeft() {
        return Languages.script(language) == Script.ARABIC;
    }

    /// Where its picture is kept.
    Path picture() {
        return Path.of("target/screens", this + ".png");
    }

    @Override
    public String toString() {
        return String.join(
                "-",
                look.form().word()
                        + (look.elder() ? "-elder" : "")
                        + (look.lowReach() ? "-low" : ""),
                language.locale().getLanguage(),
                name);
    }
}
