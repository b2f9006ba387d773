package cn.yimen.uplink.contract.catalogue;

/// Whether an item may be handled (事项状态).
public enum ItemState {
    /// 在用（1）
    IN_USE,
    /// 暂停（2）
    PAUSED,
    /// 取消（3）
    CANCELLED
}
