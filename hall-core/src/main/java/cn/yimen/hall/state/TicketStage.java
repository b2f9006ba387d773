package cn.yimen.hall.state;

/// Where a ticket is in its life.
public enum TicketStage {
    /// Has a number; paper has not been seen. Not callable.
    RESERVED,
    WAITING,
    CALLED,
    SERVING,
    FINISHED,
    /// 过号: may rejoin.
    PASSED,
    /// 挂起: was at a window and comes back to be served on.
    HELD,
    WITHDRAWN;

    /// Whether the person still expects to be served with this number.
    public boolean isLive() {
        return switch (this) {
            case RESERVED, WAITING, CALLED, SERVING, PASSED, HELD -> true;
            case FINISHED, WITHDRAWN -> false;
        };
    }
}
