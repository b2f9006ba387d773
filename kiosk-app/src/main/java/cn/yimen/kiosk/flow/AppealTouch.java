package cn.yimen.kiosk.flow;

/// What a citizen touches at 12345.
public sealed interface AppealTouch extends KioskEvent.Touch {

    record OpenAnswer(String code) implements AppealTouch {}

    /// 我要提诉求
    record Begin() implements AppealTouch {}

    record ChooseKind(Appeal.Kind kind) implements AppealTouch {}

    record ChooseTopic(Appeal.Topic topic) implements AppealTouch {}

    record TogglePhrase(String phrase) implements AppealTouch {}

    /// 为我保密
    record KeepConfidential(boolean asked) implements AppealTouch {}

    /// 保存
    record Hand() implements AppealTouch {}
}
