package cn.yimen.kiosk.flow;

/// What a citizen touches in a guide.
public sealed interface GuideTouch extends KioskEvent.Touch {

    /// An answer to the question that stands there.
    record Answer(String option) implements GuideTouch {}

    /// 打印清单
    record PrintList() implements GuideTouch {}
}
