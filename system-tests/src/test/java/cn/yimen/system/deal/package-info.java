/// What is done with the province at once, on the real stack.
@NullMarked
package cn.yimen.system.deal;

import org.jspecify.annotations.NullMarked;
