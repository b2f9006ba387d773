package cn.yimen.uplink.codes;

/// Who rates (评价用户属性).
public enum RaterKind {
    /// 个人
    PERSON,
    /// 法人
    BODY
}
