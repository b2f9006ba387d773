package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.KeyPlane;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.flow.TypingTouch;
import cn.yimen.ui.control.KeyStyle;
import cn.yimen.ui.icon.Icon;
import java.util.Optional;

/// A key of a keyboard.
///
/// @param words on the key, and what a screen reader says
/// @param icon before the words; alone where `iconOnly`
/// @param touch empty where it takes the best word: the space bar
/// @param units its width in keys
record Cap(
        String words,
        Optional<Icon> icon,
        boolean iconOnly,
        Optional<KioskEvent.Touch> touch,
        KeyStyle style,
        double units) {

    /// A letter, digit or sign.
    static Cap sign(String sign) {
        return new Cap(
                sign,
                Optional.empty(),
                false,
                Optional.of(new TypingTouch.Type(sign)),
                KeyStyle.PLAIN,
                1);
    }

    /// A stroke, which is written as a letter.
    static Cap stroke(String words, String letter) {
        return new Cap(
                words,
                Optional.empty(),
                false,
                Optional.of(new TypingTouch.Type(letter)),
                KeyStyle.PLAIN,
                1);
    }

    static Cap plane(String words, KeyPlane plane) {
        return utility(words, new TypingTouch.Plane(plane));
    }

    static Cap utility(String words, KioskEvent.Touch touch) {
        return new Cap(words, Optional.empty(), false, Optional.of(touch), KeyStyle.UTILITY, 1);
    }

    /// An icon in place of the words, which are spoken.
    static Cap icon(Icon icon, String spoken, KioskEvent.Touch touch) {
        return new Cap(spoken, Optional.of(icon), true, Optional.of(touch), KeyStyle.UTILITY, 1);
    }

    static Cap space(String words) {
        return new Cap(words, Optional.empty(), false, Optional.empty(), KeyStyle.PLAIN, 1);
    }

    /// What the screen wants typed for.
    static Cap done(String words, Optional<Icon> icon, KioskEvent.Touch touch) {
        return new Cap(words, icon, false, Optional.of(touch), KeyStyle.PRIMARY, 1);
    }

    /// Takes the best word for what is typed, where the screen follows each key anyhow.
    static Cap takingTheWord(String words, Icon icon) {
        return new Cap(words, Optional.of(icon), false, Optional.empty(), KeyStyle.PRIMARY, 1);
    }

    Cap wide(double wanted) {
        return new Cap(words, icon, iconOnly, touch, style, wanted);
    }

    Cap with(Icon drawing) {
        return new Cap(words, Optional.of(drawing), false, touch, style, units);
    }
}
