package cn.yimen.uplink.contract.catalogue;

/// At once (即办件) or within a promised time (承诺件).
public enum Handling {
    /// 即办件（1）
    IMMEDIATE,
    /// 承诺件（2）
    PROMISED
}
