/// What the far ends of small serial devices have in common: a thread, a line speed and ways to
/// fail.
@NullMarked
package cn.yimen.device.sim.serial;

import org.jspecify.annotations.NullMarked;
