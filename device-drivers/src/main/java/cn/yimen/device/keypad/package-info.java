/// The four keys (四键盘) with which somebody who does not see the screen works the machine.
@NullMarked
package cn.yimen.device.keypad;

import org.jspecify.annotations.NullMarked;
