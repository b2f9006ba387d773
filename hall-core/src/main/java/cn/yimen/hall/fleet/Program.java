package cn.yimen.hall.fleet;

/// What runs on a machine.
public enum Program {
    /// 自助机
    KIOSK,
    /// 大厅屏、窗口屏、管理墙
    DISPLAY,
    /// 窗口工作台、导办平板、管理台
    DESK
}
