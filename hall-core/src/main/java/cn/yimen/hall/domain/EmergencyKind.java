package cn.yimen.hall.domain;

/// Why the whole hall is told one thing only.
public enum EmergencyKind {
    /// 撤离: everybody leaves.
    EVACUATE,
    /// 就地躲避: everybody stays and takes cover.
    SHELTER,
    /// 停止办理: nobody is called any more for now.
    SERVICE_STOPPED,
    /// 系统维护: nobody is called while machines are being mended.
    MAINTENANCE
}
