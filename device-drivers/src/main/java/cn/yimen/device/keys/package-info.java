/// Boxes of keys on a serial line (按键盒): one frame and one way of telling a press for all of them;
/// caller keys, the four keys and evaluator pads are descriptions of it.
@NullMarked
package cn.yimen.device.keys;

import org.jspecify.annotations.NullMarked;
