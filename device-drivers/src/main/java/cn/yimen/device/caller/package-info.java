/// Caller keys (物理呼叫器): a box of keys at a window, with which a clerk calls without a computer's
/// keyboard.
@NullMarked
package cn.yimen.device.caller;

import org.jspecify.annotations.NullMarked;
