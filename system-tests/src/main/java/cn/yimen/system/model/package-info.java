/// The reference model: the hall's queue rules a second time, slow and obvious, over plain lists
/// and maps; and what sets the real rules against it.
@NullMarked
package cn.yimen.system.model;

import org.jspecify.annotations.NullMarked;
