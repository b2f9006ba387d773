package cn.yimen.uplink.codes;

/// Sex as documents state it (性别, GB/T 2261.1).
public enum Sex {
    /// 未知
    UNKNOWN,
    /// 男
    MALE,
    /// 女
    FEMALE,
    /// 未说明
    NOT_STATED
}
