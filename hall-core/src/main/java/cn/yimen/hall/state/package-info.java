/// What is true in the hall now: the one fold over the events, the same in every program.
@NullMarked
package cn.yimen.hall.state;

import org.jspecify.annotations.NullMarked;
