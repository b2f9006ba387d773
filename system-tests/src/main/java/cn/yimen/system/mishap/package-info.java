/// What goes wrong around a real kiosk, and how it goes on: killed in the middle of what may happen
/// only once, without a part, without hall or province, without room on its disk (`./yimen
/// mishaps`).
@NullMarked
package cn.yimen.system.mishap;

import org.jspecify.annotations.NullMarked;
