/// What the short codes of errors mean, for those who hear or read them.
@NullMarked
package cn.yimen.hall.error;

import org.jspecify.annotations.NullMarked;
