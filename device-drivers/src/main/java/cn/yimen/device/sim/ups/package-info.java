/// The far end of the UPS.
@NullMarked
package cn.yimen.device.sim.ups;

import org.jspecify.annotations.NullMarked;
