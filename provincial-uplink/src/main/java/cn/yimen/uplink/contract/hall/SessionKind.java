package cn.yimen.uplink.contract.hall;

/// Kind of an opening session.
public enum SessionKind {
    /// 正常时段
    REGULAR,
    /// 午间不间断
    NOON,
    /// 延时服务
    EXTENDED,
    /// 周末服务
    WEEKEND
}
