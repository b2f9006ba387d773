/// Pairs of virtual serial ports, so that a simulated device is reached through the real serial
/// stack.
@NullMarked
package cn.yimen.device.sim.pty;

import org.jspecify.annotations.NullMarked;
