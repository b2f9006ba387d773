package cn.yimen.kiosk.flow;

import cn.yimen.kiosk.flow.UpkeepEffect.Work;
import java.util.Optional;

/// 维护: somebody of the staff works on the machine, which serves nobody meanwhile. Knows nothing of
/// citizens; closes by itself.
public sealed interface Upkeep extends KioskState {

    int secondsLeft();

    /// A staff token was read; whoever brought it enters the machine's PIN.
    ///
    /// @param digits as entered so far
    /// @param refused why the last try was
    record PinEntry(String token, String digits, Optional<UpkeepRefusal> refused, int secondsLeft)
            implements Upkeep {

        public static final int DIGITS = 6;

        PinEntry typed(String text) {
            return new PinEntry(token, text, Optional.empty(), secondsLeft);
        }

        @Override
        public String toString() {
            return "PinEntry[" + digits.length() + " digits, " + refused + "]";
        }
    }

    /// The token and the PIN are being looked at.
    record Admitting(PinEntry entry, int secondsLeft) implements Upkeep {}

    /// What the machine says of itself, and what can be done with it.
    ///
    /// @param staff who works here, by number
    /// @param facts empty until they are read
    record Desk(
            String staff,
            Shelf shelf,
            Optional<UpkeepFacts> facts,
            Doing doing,
            int first,
            int secondsLeft)
            implements Upkeep {

        Desk on(Shelf other) {
            return new Desk(staff, other, facts, doing, 0, secondsLeft);
        }

        Desk from(int entry) {
            return new Desk(staff, shelf, facts, doing, Math.max(0, entry), secondsLeft);
        }

        Desk with(UpkeepFacts read) {
            return new Desk(staff, shelf, Optional.of(read), doing, first, secondsLeft);
        }

        Desk doing(Doing now) {
            return new Desk(staff, shelf, facts, now, first, secondsLeft);
        }
    }

    /// The parts of the desk.
    enum Shelf {
        DEVICES,
        COUNTERS,
        EVENTS
    }

    /// What was last asked of the machine.
    sealed interface Doing {

        record Nothing() implements Doing {}

        /// Is it really meant? Touched once more, it is.
        record Sure(Work work) implements Doing {}

        record Asked(Work work) implements Doing {}

        /// @param good whether it was done
        record Ended(Work work, boolean good) implements Doing {}
    }
}
