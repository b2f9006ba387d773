/// The far ends of the devices, shipped and scripted: they speak the real protocols over the real
/// stacks, and fail on purpose.
@NullMarked
package cn.yimen.device.sim;

import org.jspecify.annotations.NullMarked;
