/// All simulated far ends of a kiosk on one table, with the device list that names them.
@NullMarked
package cn.yimen.device.sim.stand;

import org.jspecify.annotations.NullMarked;
