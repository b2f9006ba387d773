/// The ticket printer: ESC/POS codec, layout of the ticket, and the façade that prints and says
/// what became of it.
@NullMarked
package cn.yimen.device.printer;

import org.jspecify.annotations.NullMarked;
