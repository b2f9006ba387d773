package cn.yimen.hall.config;

/// What becomes of a passed number (过号规则).
///
/// @param placesBack behind how many people it re-enters; only with [Mode#REENTER]
/// @param timesAtMost how often it may come back
public record PassedRule(Mode mode, int placesBack, int timesAtMost) {

    /// What a number that comes back is worth.
    public enum Mode {
        /// It has its old place again (保留).
        KEEP,
        /// It waits behind some people (顺延).
        REENTER,
        /// It is void; a new number is needed (作废).
        VOID
    }

    public PassedRule(int placesBack, int timesAtMost) {
        this(Mode.REENTER, placesBack, timesAtMost);
    }
}
