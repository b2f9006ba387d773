package cn.yimen.uplink.contract.catalogue;

/// Whether a material may be missing (材料必要性).
public enum Necessity {
    /// 必要（1）
    REQUIRED,
    /// 非必要（2）
    OPTIONAL,
    /// 容缺（3）：可先受理后补
    TOLERABLE
}
