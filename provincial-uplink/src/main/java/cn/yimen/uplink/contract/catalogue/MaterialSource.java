package cn.yimen.uplink.contract.catalogue;

/// Who makes a material (材料来源).
public enum MaterialSource {
    /// 申请人自备（10）
    APPLICANT,
    /// 政府部门核发（20）
    AUTHORITY,
    /// 其他（99）
    OTHER
}
