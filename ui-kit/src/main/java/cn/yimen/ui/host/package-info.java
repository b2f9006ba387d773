/// The window and its thread: one screen at its design size, and the only gate onto the JavaFX
/// thread.
@NullMarked
package cn.yimen.ui.host;

import org.jspecify.annotations.NullMarked;
