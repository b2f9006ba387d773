package cn.yimen.kiosk.flow;

import java.time.LocalDate;

/// What a citizen touches while booking a time.
public sealed interface ArrangeTouch extends KioskEvent.Touch {

    /// 输入预约码签到
    record ByCode() implements ArrangeTouch {}

    /// 预约办事
    record New() implements ArrangeTouch {}

    /// 我的预约
    record Own() implements ArrangeTouch {}

    record ChooseDay(LocalDate day) implements ArrangeTouch {}

    /// @param slot its code
    record ChooseSlot(String slot) implements ArrangeTouch {}

    /// @param reservation its code
    record OpenReservation(String reservation) implements ArrangeTouch {}

    /// 改时间
    record ChangeTime() implements ArrangeTouch {}

    /// 取消预约
    record CancelIt() implements ArrangeTouch {}

    /// 确认预约, 确认改期, 确认取消
    record Agree() implements ArrangeTouch {}
}
