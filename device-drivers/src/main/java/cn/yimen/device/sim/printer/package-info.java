/// The far end of the ticket printer: understands ESC/POS as it arrives, runs out of paper, jams,
/// and shows what stands on the paper.
@NullMarked
package cn.yimen.device.sim.printer;

import org.jspecify.annotations.NullMarked;
