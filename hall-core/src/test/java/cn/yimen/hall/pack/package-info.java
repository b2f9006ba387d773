@NullMarked
package cn.yimen.hall.pack;

import org.jspecify.annotations.NullMarked;
