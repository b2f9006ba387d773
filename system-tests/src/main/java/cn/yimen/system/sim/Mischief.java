package cn.yimen.system.sim;

import cn.yimen.client.Following;
import cn.yimen.hall.wire.StreamMessage;
import java.util.function.BiFunction;

/// Where a known bug can be put in, to show that the simulator finds it.
///
/// @param answersBeforeSync the server answers when it has written, not when the disk has it
/// @param follows how a screen takes a message
record Mischief(
        boolean answersBeforeSync, BiFunction<Following, StreamMessage, Following.Step> follows) {

    static Mischief none() {
        return new Mischief(false, Following::take);
    }
}
