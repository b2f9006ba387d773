package cn.yimen.hall.fleet;

import cn.yimen.hall.domain.CommandId;

/// What became of an order.
public record OrderEnded(CommandId order, How how) {

    public enum How {
        DONE,
        /// This program cannot do that.
        NOT_HERE,
        /// It was tried.
        FAILED,
        /// Its time was over before it could be carried out.
        TOO_LATE
    }
}
