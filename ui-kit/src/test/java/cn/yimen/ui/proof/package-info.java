/// Looks at screens as a strict reader would: takes pictures, and finds what nobody could read or
/// touch.
@NullMarked
package cn.yimen.ui.proof;

import org.jspecify.annotations.NullMarked;
