/// Whoever started a program and watches over it.
@NullMarked
package cn.yimen.hall.supervisor;

import org.jspecify.annotations.NullMarked;
