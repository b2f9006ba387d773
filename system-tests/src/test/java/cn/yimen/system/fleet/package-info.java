/// Machines that are looked after from afar.
@NullMarked
package cn.yimen.system.fleet;

import org.jspecify.annotations.NullMarked;
