/// A Modbus RTU unit with coils, inputs and registers.
@NullMarked
package cn.yimen.device.sim.modbus;

import org.jspecify.annotations.NullMarked;
