/// Modbus RTU: requests and answers of the few functions that boards and panels use.
@NullMarked
package cn.yimen.device.modbus;

import org.jspecify.annotations.NullMarked;
