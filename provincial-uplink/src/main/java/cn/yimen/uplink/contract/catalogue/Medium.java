package cn.yimen.uplink.contract.catalogue;

/// Form of a material (材料形式).
public enum Medium {
    /// 纸质（1）
    PAPER,
    /// 电子（2）
    ELECTRONIC,
    /// 纸质或电子（3）
    BOTH
}
