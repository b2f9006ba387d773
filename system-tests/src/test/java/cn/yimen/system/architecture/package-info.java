/// The map of the house as rules with reasons.
@NullMarked
package cn.yimen.system.architecture;

import org.jspecify.annotations.NullMarked;
