package cn.yimen.kiosk.flow;

/// What a citizen touches among their own matters.
public sealed interface FollowTouch extends KioskEvent.Touch {

    /// 打印领取: the results of a case that can be collected.
    record Collect() implements FollowTouch {}

    /// 补交材料: what a case still lacks.
    record Complete() implements FollowTouch {}

    record Show(Following.Tab tab) implements FollowTouch {}

    /// @param receipt 申报流水
    record OpenCase(String receipt) implements FollowTouch {}

    record OpenReminder(String code) implements FollowTouch {}

    /// 知道了
    record Seen() implements FollowTouch {}

    /// 怎么办: the guide of what the reminder is about.
    record HowTo() implements FollowTouch {}

    /// @param level 1 to 5
    record RateAnswer(int level) implements FollowTouch {}

    /// 打印回执
    record PrintOrder() implements FollowTouch {}
}
