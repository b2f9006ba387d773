package cn.yimen.hall.wire;

import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.WindowId;

/// A call for staff at a machine (求助), from its beginning to its end.
public sealed interface Helping extends HallCommand {

    /// @param step where the citizen stands, as the machine's word
    record RequestHelp(String step) implements Helping {}

    /// 我去
    record TakeHelp(DeviceId device, WindowId by) implements Helping {}

    /// 已处理: the clerk who went there is done.
    record EndHelp(DeviceId device, WindowId by) implements Helping {}

    /// 我去, said by somebody without a window (导办).
    record GuideTakesHelp(DeviceId device, ClerkId guide) implements Helping {}

    /// 已处理, said by whoever of them went there.
    record GuideEndsHelp(DeviceId device, ClerkId guide) implements Helping {}

    /// A machine says that whoever asked for help there has finished or gone.
    record CancelHelp() implements Helping {}
}
