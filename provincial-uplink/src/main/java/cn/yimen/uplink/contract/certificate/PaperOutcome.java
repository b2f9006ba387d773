package cn.yimen.uplink.contract.certificate;

/// What became of the paper.
public enum PaperOutcome {
    /// 已出纸
    PRINTED,
    /// 未出纸
    NOT_PRINTED,
    /// 不明
    UNKNOWN
}
