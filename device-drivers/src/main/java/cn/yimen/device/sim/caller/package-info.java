/// The far end of the caller keys.
@NullMarked
package cn.yimen.device.sim.caller;

import org.jspecify.annotations.NullMarked;
