/// Speaks calls as a hall does: clips of a language are put together, levelled and played, one
/// sentence at a time.
@NullMarked
package cn.yimen.ui.voice;

import org.jspecify.annotations.NullMarked;
