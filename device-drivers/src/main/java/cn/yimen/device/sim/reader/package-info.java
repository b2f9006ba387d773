/// The far end of an identity card reader on a serial line.
@NullMarked
package cn.yimen.device.sim.reader;

import org.jspecify.annotations.NullMarked;
