package cn.yimen.desk.desk;

/// How the clerk has arranged the desk.
///
/// @param expanded the whole desk, otherwise the slim bar
/// @param choosingReason the list of reasons for a pause is open
public record Look(boolean expanded, Tab tab, boolean choosingReason) {

    /// The lists at the right.
    public enum Tab {
        WAITING,
        PASSED,
        DONE;

        Tab next() {
            return switch (this) {
                case WAITING -> PASSED;
                case PASSED -> DONE;
                case DONE -> WAITING;
            };
        }
    }

    static Look first() {
        return new Look(true, Tab.WAITING, false);
    }

    Look folded() {
        return new Look(!expanded, tab, choosingReason);
    }

    Look tab(Tab other) {
        return new Look(expanded, other, choosingReason);
    }

    /// The list of reasons needs room.
    Look choosing(boolean value) {
        return new Look(expanded || value, tab, value);
    }
}
