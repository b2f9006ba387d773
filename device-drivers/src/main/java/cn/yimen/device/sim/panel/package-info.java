/// The far ends of window panels, which also draw what they show.
@NullMarked
package cn.yimen.device.sim.panel;

import org.jspecify.annotations.NullMarked;
