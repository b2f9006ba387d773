package cn.yimen.kiosk.screen;

import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.ui.control.KeyStyle;

/// How something can be touched.
///
/// @param spoken what a screen reader says, and what a test finds it by
record Touching(KioskEvent.Touch touch, String spoken, KeyStyle style, State state) {

    enum State {
        OPEN,
        /// Chosen; its face shows a tick too.
        CHOSEN,
        /// It keeps its place and says why it cannot be used.
        OFF,
        /// The machine works; further touches are ignored.
        BUSY
    }

    static Touching plain(KioskEvent.Touch touch, String spoken) {
        return new Touching(touch, spoken, KeyStyle.PLAIN, State.OPEN);
    }

    static Touching bare(KioskEvent.Touch touch, String spoken) {
        return new Touching(touch, spoken, KeyStyle.BARE, State.OPEN);
    }

    Touching chosen(boolean is) {
        return is ? in(State.CHOSEN) : this;
    }

    Touching off(boolean is) {
        return is ? in(State.OFF) : this;
    }

    Touching in(State other) {
        return new Touching(touch, spoken, style, other);
    }
}
