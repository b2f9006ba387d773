package cn.yimen.kiosk.guard;

import java.util.Locale;

/// Signs of somebody who tries to work the machine otherwise than by its glass.
public enum Tamper {
    /// Keys of a keyboard, as a hand strikes them. The kiosk has none.
    KEYS(false),
    /// Keys faster than any hand: a device that types, or a scanner in the keyboard's place.
    BURST(true),
    /// Keys together with 控制键 such as Ctrl or Alt, or one that no text has.
    CHORD(true),
    /// A keyboard was there when the program began, or was plugged in later.
    KEYBOARD_PRESENT(false),
    KEYBOARD_GONE(false);

    private final boolean endsVisit;

    Tamper(boolean endsVisit) {
        this.endsVisit = endsVisit;
    }

    /// Whether nobody may be left to such a hand: the visit ends, its data go.
    public boolean endsVisit() {
        return endsVisit;
    }

    /// For the log: `keyboard-present`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
