package cn.yimen.uplink.contract.catalogue;

/// What comes out (结果类型).
public enum ResultKind {
    /// 证照
    LICENCE,
    /// 批文
    APPROVAL,
    /// 其他
    OTHER,
    /// 无
    NONE
}
