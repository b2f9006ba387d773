package cn.yimen.hall.domain;

/// How the holder of a ticket was identified (实名方式).
public enum IdentityKind {
    RESIDENT_CARD,
    /// 港澳台居民居住证
    RESIDENCE_PERMIT,
    /// 外国人永久居留身份证
    PERMANENT_RESIDENT,
    /// 社会保障卡
    SOCIAL_SECURITY_CARD,
    /// Passport or travel permit with a chip.
    TRAVEL_DOCUMENT,
    /// 亮证: the electronic form of an identity document, shown on a phone and verified where it was
    /// issued.
    ELECTRONIC_LICENCE,
    PHONE_NUMBER,
    /// Issued by staff, with a reason.
    STAFF,
    NONE
}
