/// The far end of the four keys.
@NullMarked
package cn.yimen.device.sim.keypad;

import org.jspecify.annotations.NullMarked;
