/// A clerk's whole day at the real desk, worked by a robot with the keyboard alone.
@NullMarked
package cn.yimen.system.shift;

import org.jspecify.annotations.NullMarked;
