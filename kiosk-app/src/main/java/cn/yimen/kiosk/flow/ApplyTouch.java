package cn.yimen.kiosk.flow;

/// What a citizen touches in a form.
public sealed interface ApplyTouch extends KioskEvent.Touch {

    record EditField(String field) implements ApplyTouch {}

    record ChooseOption(String field, String option) implements ApplyTouch {}

    /// 先存着
    record KeepForLater() implements ApplyTouch {}

    /// 同意保存, 不保存
    record Agree(boolean agreed) implements ApplyTouch {}
}
