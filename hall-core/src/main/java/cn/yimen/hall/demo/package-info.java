/// A hall that does not exist, complete enough to show and to test everything with.
@NullMarked
package cn.yimen.hall.demo;

import org.jspecify.annotations.NullMarked;
