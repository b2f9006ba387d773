/// Own drawings: icons, the door of a window, arrows and pictures of the machine.
@NullMarked
package cn.yimen.ui.icon;

import org.jspecify.annotations.NullMarked;
