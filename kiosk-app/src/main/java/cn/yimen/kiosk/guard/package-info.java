/// What keeps a terminal in a public room to its one window: no key of a plugged-in keyboard
/// counts, and whoever tries is written down (ADR 0085).
@NullMarked
package cn.yimen.kiosk.guard;

import org.jspecify.annotations.NullMarked;
