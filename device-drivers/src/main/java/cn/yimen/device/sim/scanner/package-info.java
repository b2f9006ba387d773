/// The far end of the code scanner.
@NullMarked
package cn.yimen.device.sim.scanner;

import org.jspecify.annotations.NullMarked;
