@NullMarked
package cn.yimen.update;

import org.jspecify.annotations.NullMarked;
