package cn.yimen.system.attack;

import java.util.Locale;

/// One thing that was tried.
///
/// @param name short, the same in every run
/// @param mustHold what the hall promises against it
/// @param seen what happened
/// @param held whether the promise was kept
record Attempt(String name, String mustHold, String seen, boolean held) {

    static Attempt of(String name, String mustHold, boolean held, String seen) {
        return new Attempt(name, mustHold, seen, held);
    }

    /// Nothing could be tried, and so nothing is shown: that counts against the hall.
    static Attempt impossible(String name, Exception why) {
        return new Attempt(name, "can be tried", why.toString(), false);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "%-8s %-44s %s → %s", held ? "held" : "BROKEN", name, mustHold, seen);
    }
}
