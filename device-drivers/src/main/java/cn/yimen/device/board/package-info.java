/// Input and output boards (IO 板): doors, lights and presence sensors behind Modbus RTU.
@NullMarked
package cn.yimen.device.board;

import org.jspecify.annotations.NullMarked;
