/// The pages on which people see what arrived.
@NullMarked
package cn.yimen.sandbox.page;

import org.jspecify.annotations.NullMarked;
