/// What comes into the house from outside.
@NullMarked
package cn.yimen.system.supply;

import org.jspecify.annotations.NullMarked;
