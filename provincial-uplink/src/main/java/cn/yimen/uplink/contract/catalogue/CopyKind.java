package cn.yimen.uplink.contract.catalogue;

/// Original or copy (材料类型).
public enum CopyKind {
    /// 原件（1）
    ORIGINAL,
    /// 复印件（2）
    COPY,
    /// 原件和复印件（3）
    ORIGINAL_AND_COPY
}
