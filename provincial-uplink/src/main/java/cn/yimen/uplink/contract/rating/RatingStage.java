package cn.yimen.uplink.contract.rating;

/// After which step.
public enum RatingStage {
    /// 受理（1）
    ACCEPTED,
    /// 办结（2）
    FINISHED
}
