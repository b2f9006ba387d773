package cn.yimen.desk.desk;

/// How the clerk has arranged the desk.
///
/// @param expanded the whole desk, otherwise the slim bar
/// @param question what the desk asks before a command can be sent
public record Look(boolean expanded, Tab tab, Question question) {

    /// The lists at the right.
    public enum Tab {
        WAITING,
        HELD,
        PASSED,
        DONE;

        Tab next() {
            return switch (this) {
                case WAITING -> HELD;
                case HELD -> PASSED;
                case PASSED -> DONE;
                case DONE -> WAITING;
            };
        }
    }

    static Look first() {
        return new Look(true, Tab.WAITING, new Question.None());
    }

    Look folded() {
        return new Look(!expanded, tab, question);
    }

    Look tab(Tab other) {
        return new Look(expanded, other, question);
    }

    public boolean isAsking() {
        return !question.isNone();
    }

    /// A question needs room, and the list from which it is answered.
    Look asking(Question next) {
        return new Look(expanded || !next.isNone(), listFor(next), next);
    }

    private Tab listFor(Question next) {
        return switch (next) {
            case Question.WhomToCall _ when tab != Tab.PASSED -> Tab.WAITING;
            case Question.WhomToResume _ -> Tab.HELD;
            default -> tab;
        };
    }
}
