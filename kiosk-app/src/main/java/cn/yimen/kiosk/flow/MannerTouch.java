package cn.yimen.kiosk.flow;

import java.util.Optional;

/// A touch that asks to be served in another manner. Heard on every screen and answered in place.
public sealed interface MannerTouch extends KioskEvent.Touch {

    /// 长辈版 or 标准版.
    record Elder(boolean on) implements MannerTouch {}

    /// 屏幕下移
    record LowReach(boolean on) implements MannerTouch {}

    /// 高对比
    record Contrast(boolean on) implements MannerTouch {}

    /// 语音朗读; empty = silent again.
    record Speech(Optional<SpeechRate> rate) implements MannerTouch {}

    /// 语言 or 无障碍: lays the choices over the page, or takes them away again.
    record Choices(MannerChoices which) implements MannerTouch {}
}
