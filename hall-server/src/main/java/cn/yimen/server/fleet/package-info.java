/// The hall's machines: what they tell of themselves, what is asked of them, and what people see of
/// them.
@NullMarked
package cn.yimen.server.fleet;

import org.jspecify.annotations.NullMarked;
