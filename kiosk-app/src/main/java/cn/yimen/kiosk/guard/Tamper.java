package cn.yimen.kiosk.guard;

import java.util.Locale;
import java.util.Optional;

/// Signs of somebody who tries to work the machine otherwise than by its glass.
public enum Tamper {
    /// Keys of a keyboard, as a hand strikes them. The kiosk has none.
    KEYS(false, "T-01"),
    /// Keys faster than any hand: a device that types, or a scanner in the keyboard's place.
    BURST(true, "T-02"),
    /// Keys together with 控制键 such as Ctrl or Alt, or one that no text has.
    CHORD(true, "T-03"),
    /// A keyboard was there when the program began, or was plugged in later.
    KEYBOARD_PRESENT(false, ""),
    KEYBOARD_GONE(false, "");

    private final boolean endsVisit;
    private final String code;

    Tamper(boolean endsVisit, String code) {
        this.endsVisit = endsVisit;
        this.code = code;
    }

    public boolean hasCode() {
        return !code.isEmpty();
    }

    /// As it stands in `docs/errors.md`. A keyboard has none: it is a fault of the machine while it
    /// is there ([cn.yimen.device.Fault#FOREIGN_KEYBOARD]).
    public Optional<String> code() {
        return Optional.of(code).filter(_ -> hasCode());
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
