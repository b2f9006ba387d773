package cn.yimen.kiosk.flow;

/// What a citizen touches in a form.
public sealed interface ApplyTouch extends KioskEvent.Touch {

    /// 继续填: the form that the person kept last.
    record GoOn() implements ApplyTouch {}

    record EditField(String field) implements ApplyTouch {}

    record ChooseOption(String field, String option) implements ApplyTouch {}

    /// 先存着
    record KeepForLater() implements ApplyTouch {}

    /// Lay this paper under the camera.
    record OpenPaper(String paper) implements ApplyTouch {}

    /// 拍照, 重拍
    record Shoot() implements ApplyTouch {}

    /// 就用这张
    record UsePicture() implements ApplyTouch {}

    /// 删掉这份材料已拍的
    record ForgetPages() implements ApplyTouch {}

    /// 删除草稿
    record DiscardDraft() implements ApplyTouch {}

    /// 同意保存, 不保存
    record Agree(boolean agreed) implements ApplyTouch {}
}
