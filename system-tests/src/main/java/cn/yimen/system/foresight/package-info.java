/// Whether what managers are told of what is to come, and of what might have been, comes true: held
/// against simulated days.
@NullMarked
package cn.yimen.system.foresight;

import org.jspecify.annotations.NullMarked;
