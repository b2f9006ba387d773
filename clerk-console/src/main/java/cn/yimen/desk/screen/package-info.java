/// How the desk looks: one screen that shows a [cn.yimen.desk.desk.Desk] and tells what was
/// pressed.
@NullMarked
package cn.yimen.desk.screen;

import org.jspecify.annotations.NullMarked;
