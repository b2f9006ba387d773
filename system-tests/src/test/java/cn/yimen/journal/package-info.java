/// The journal opened as it must never be.
@NullMarked
package cn.yimen.journal;

import org.jspecify.annotations.NullMarked;
