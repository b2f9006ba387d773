package cn.yimen.device.sim.printer;

/// What stops a printer until a hand helps, or until it helps itself.
public enum Trouble {
    COVER_OPEN,
    /// Switched offline at its own key.
    OFFLINE,
    /// Crumpled paper under the head.
    PAPER_JAM,
    /// The head is too hot; goes on when it has cooled.
    OVERHEATED
}
