/// Who is let into a hall, and who is not.
@NullMarked
package cn.yimen.system.trust;

import org.jspecify.annotations.NullMarked;
