package cn.yimen.uplink.contract.identity;

/// How surely a person is known (实名等级), 1 to 5.
public enum IdentityLevel {
    /// 已注册
    L1,
    /// 本人填报，格式相符
    L2,
    /// 姓名与号码经人口库核对
    L3,
    /// 人证相符
    L4,
    /// 更高：数字证书或窗口当面核验
    L5
}
