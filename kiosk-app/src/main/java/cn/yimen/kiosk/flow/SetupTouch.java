package cn.yimen.kiosk.flow;

import cn.yimen.kiosk.flow.Setup.Duty;

/// What a technician touches at a machine's first start.
public sealed interface SetupTouch extends KioskEvent.Touch {

    record Begin(Language language) implements SetupTouch {}

    record OnDuty(Duty duty) implements SetupTouch {}

    /// The machine was touched beside or on a mark.
    ///
    /// @param millimetres between the touch and the mark
    record Aim(double millimetres) implements SetupTouch {}

    /// Keys without more to say.
    enum Act implements SetupTouch {
        WRITE_PLACE,
        /// On to the next step.
        ONWARDS,
        /// Begins a trial, or once more.
        TRY,
        WORKS,
        FAILS,
        SKIP,
        /// All marks once more.
        AIM_AGAIN,
        PRINT_REPORT,
        /// The machine begins its work.
        FINISH
    }
}
