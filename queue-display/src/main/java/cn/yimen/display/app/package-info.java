/// The board as a program: options, wiring, loudspeaker, acknowledgements.
@NullMarked
package cn.yimen.display.app;

import org.jspecify.annotations.NullMarked;
