package cn.yimen.desk.desk;

/// What a clerk can press. Each has one place on the desk in all states.
public enum DeskKey {
    /// 开窗 → 叫下一个 → 开始办理 → 办结
    PRIMARY,
    /// 办结并叫下一个
    FINISH_AND_CALL,
    /// 重呼
    RECALL,
    /// 过号
    PASS,
    /// 挂起
    HOLD,
    /// 转移
    TRANSFER,
    /// 指定呼叫
    CHOOSE,
    /// 暂停, 恢复
    PAUSE,
    /// 关窗, in the list of reasons for a pause.
    CLOSE_WINDOW,
    /// Takes the oldest help call of a kiosk (我去), and ends it (已处理).
    HELP,
    /// Shows the next list.
    LIST,
    /// 核对材料 of whoever is at the window.
    MATERIALS,
    /// 一次告知: prints what is missing.
    TELL_ONCE,
    /// 备注 on the ticket in hand.
    NOTE,
    /// 锁定: signs out without closing the window.
    LOCK,
    /// Expands or collapses the desk.
    FOLD,
    ESCAPE
}
