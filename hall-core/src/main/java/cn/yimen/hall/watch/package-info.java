/// What the manager of a hall is shown: figures, alarms, the day beside usual ones, and what might
/// have been. Pure; the server works it out, the wall and the desk draw it.
@NullMarked
package cn.yimen.hall.watch;

import org.jspecify.annotations.NullMarked;
