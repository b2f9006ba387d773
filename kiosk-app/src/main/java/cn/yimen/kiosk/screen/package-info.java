/// What the citizen sees: one class a screen. A screen shows a state and sends touches; it decides
/// nothing.
@NullMarked
package cn.yimen.kiosk.screen;

import org.jspecify.annotations.NullMarked;
