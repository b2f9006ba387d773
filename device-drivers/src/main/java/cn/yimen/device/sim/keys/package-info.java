/// Boxes of keys as the far end of a line.
@NullMarked
package cn.yimen.device.sim.keys;

import org.jspecify.annotations.NullMarked;
