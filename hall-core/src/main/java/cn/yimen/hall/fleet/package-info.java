/// What the machines of a hall tell of themselves, and what may be asked of them from afar.
@NullMarked
package cn.yimen.hall.fleet;

import org.jspecify.annotations.NullMarked;
