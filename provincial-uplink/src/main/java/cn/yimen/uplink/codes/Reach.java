package cn.yimen.uplink.codes;

/// How far an item can be handed in (通办范围).
public enum Reach {
    /// 全国
    NATION,
    /// 全省
    PROVINCE,
    /// 全市
    CITY,
    /// 全县
    COUNTY,
    /// 全镇（乡、街道）
    TOWN,
    /// 跨村（社区）
    VILLAGES
}
