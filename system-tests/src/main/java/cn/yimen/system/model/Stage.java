package cn.yimen.system.model;

/// Where a ticket of the model is in its life. The names are those that programs show.
enum Stage {
    /// Its paper is on the way.
    RESERVED,
    WAITING,
    CALLED,
    SERVING,
    FINISHED,
    PASSED,
    HELD,
    WITHDRAWN;

    boolean isLive() {
        return this != FINISHED && this != WITHDRAWN;
    }

    boolean isAtWindow() {
        return this == CALLED || this == SERVING;
    }
}
