/// The voice of a hall: which packs and devices speak which area, what is urgent, and what the hall
/// hears of it.
@NullMarked
package cn.yimen.display.speech;

import org.jspecify.annotations.NullMarked;
