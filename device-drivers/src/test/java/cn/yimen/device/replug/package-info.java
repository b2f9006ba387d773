/// A cable that comes off at any byte of any exchange and goes back under another number.
@NullMarked
package cn.yimen.device.replug;

import org.jspecify.annotations.NullMarked;
