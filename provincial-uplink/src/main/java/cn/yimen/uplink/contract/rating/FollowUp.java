package cn.yimen.uplink.contract.rating;

/// Steps of following up a bad rating (差评整改).
public enum FollowUp {
    /// 已派发
    RECEIVED,
    /// 已核实
    VERIFIED,
    /// 已整改
    RECTIFIED,
    /// 已回访
    CALLED_BACK,
    /// 已办结
    CLOSED
}
