package cn.yimen.uplink.contract.catalogue;

/// Way in (办理形式).
public enum Channel {
    /// 窗口办理（1）
    WINDOW,
    /// 网上办理（2）
    ONLINE,
    /// 快递申请（3）
    MAIL,
    /// 自助终端办理
    KIOSK
}
