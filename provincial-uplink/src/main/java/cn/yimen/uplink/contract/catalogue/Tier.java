package cn.yimen.uplink.contract.catalogue;

/// Level of the administration (行使层级), also how far an item reaches (通办范围).
public enum Tier {
    /// 国家级（1）
    NATION,
    /// 省级（2）
    PROVINCE,
    /// 市级（3）
    CITY,
    /// 县级（4）
    COUNTY,
    /// 镇（乡、街道）级（5）
    TOWN,
    /// 村（社区）级（6）
    VILLAGE
}
