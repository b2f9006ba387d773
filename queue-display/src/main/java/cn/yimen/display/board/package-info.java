/// What a hall board shows and has announced: pure values and functions of state, events and time.
@NullMarked
package cn.yimen.display.board;

import org.jspecify.annotations.NullMarked;
