@NullMarked
package cn.yimen.system.errors;

import org.jspecify.annotations.NullMarked;
