package cn.yimen.kiosk.flow;

import cn.yimen.kiosk.flow.FirstStart.Problem;
import cn.yimen.kiosk.flow.Setup.Check;

/// What comes back from a [SetupEffect].
public sealed interface SetupAnswer extends KioskEvent.Answer {

    /// The identity is on the disk.
    ///
    /// @param device what the hall calls the machine
    record Enrolled(long session, String device) implements SetupAnswer {}

    /// @param detail for technicians; may be empty
    record NotEnrolled(long session, Problem why, String detail) implements SetupAnswer {}

    /// The machine's parts are starting.
    record PartsStarted(long session, FoundParts found) implements SetupAnswer {}

    /// @param good whether the page certainly came out, or the sentence was said
    record Tried(long session, Check check, boolean good) implements SetupAnswer {}

    record ReportPrinted(long session, boolean good) implements SetupAnswer {}
}
