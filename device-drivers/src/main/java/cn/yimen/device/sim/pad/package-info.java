/// The far end of the evaluator pad.
@NullMarked
package cn.yimen.device.sim.pad;

import org.jspecify.annotations.NullMarked;
