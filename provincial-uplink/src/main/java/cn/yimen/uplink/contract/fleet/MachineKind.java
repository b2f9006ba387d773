package cn.yimen.uplink.contract.fleet;

/// What kind of machine of a hall.
public enum MachineKind {
    /// 自助终端
    KIOSK,
    /// 大厅屏
    DISPLAY,
    /// 窗口和管理终端
    DESK
}
