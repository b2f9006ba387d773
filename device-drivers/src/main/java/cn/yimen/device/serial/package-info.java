/// Small devices on a serial line, whatever they are: one thread a device, a bounded queue of
/// calls, a deadline and a cancel for each, sealed outcomes, and a line that is opened anew when it
/// is lost.
@NullMarked
package cn.yimen.device.serial;

import org.jspecify.annotations.NullMarked;
