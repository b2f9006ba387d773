package cn.yimen.uplink.contract.catalogue;

/// What a field of a form holds.
public enum FieldType {
    /// 文本
    TEXT,
    /// 整数
    NUMBER,
    /// 日期
    DATE,
    /// 单选
    CHOICE,
    /// 多选
    CHOICES,
    /// 行政区划
    AREA,
    /// 证件号码
    ID_NUMBER,
    /// 手机号码
    PHONE,
    /// 金额（分）
    MONEY,
    /// 手写签名（文件编号）
    SIGNATURE,
    /// 勾选
    CHECK
}
