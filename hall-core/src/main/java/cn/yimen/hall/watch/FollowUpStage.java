package cn.yimen.hall.watch;

import java.util.Optional;

/// The way of a bad rating (差评), step by step.
public enum FollowUpStage {
    /// 收到
    RECEIVED,
    /// 核实
    VERIFIED,
    /// 整改
    RECTIFIED,
    /// 回访
    CALLED_BACK,
    /// 公开: finished.
    PUBLISHED;

    public Optional<FollowUpStage> next() {
        return switch (this) {
            case RECEIVED -> Optional.of(VERIFIED);
            case VERIFIED -> Optional.of(RECTIFIED);
            case RECTIFIED -> Optional.of(CALLED_BACK);
            case CALLED_BACK -> Optional.of(PUBLISHED);
            case PUBLISHED -> Optional.empty();
        };
    }
}
