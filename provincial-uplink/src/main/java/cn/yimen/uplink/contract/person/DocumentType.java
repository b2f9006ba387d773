package cn.yimen.uplink.contract.person;

/// Kind of identity document (证件类型).
public enum DocumentType {
    /// 居民身份证（111）
    ID_CARD,
    /// 港澳台居民居住证
    RESIDENCE_PERMIT_HMT,
    /// 港澳居民来往内地通行证（516）
    PERMIT_HM,
    /// 台湾居民来往大陆通行证（511）
    PERMIT_TW,
    /// 外国人永久居留身份证（553）
    FOREIGNER_CARD,
    /// 普通护照（414）
    PASSPORT,
    /// 军官证（114）
    SOLDIER_CARD,
    /// 其他（990）
    OTHER
}
