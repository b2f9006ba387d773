package cn.yimen.uplink.contract.person;

/// Whom an item is for, who applies (服务对象, 申请人类型).
public enum ApplicantKind {
    /// 自然人（1）
    PERSON,
    /// 企业法人（2）
    ENTERPRISE,
    /// 事业法人（3）
    INSTITUTION,
    /// 社会组织法人（4）
    SOCIAL_ORGANISATION,
    /// 非法人企业（5）
    UNINCORPORATED,
    /// 行政机关（6）
    AUTHORITY,
    /// 其他组织（9）
    OTHER
}
