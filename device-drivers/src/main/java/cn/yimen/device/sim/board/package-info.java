/// The far end of the IO board.
@NullMarked
package cn.yimen.device.sim.board;

import org.jspecify.annotations.NullMarked;
