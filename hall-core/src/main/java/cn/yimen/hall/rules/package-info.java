/// The rules of the queue that follow from the state alone: who is next and why, who is ahead, how
/// long.
@NullMarked
package cn.yimen.hall.rules;

import org.jspecify.annotations.NullMarked;
