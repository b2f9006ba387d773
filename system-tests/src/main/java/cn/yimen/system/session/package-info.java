/// Many people at one kiosk, who touch what they like; afterwards nothing of them may be found on
/// the machine (`./yimen sessions`).
@NullMarked
package cn.yimen.system.session;

import org.jspecify.annotations.NullMarked;
