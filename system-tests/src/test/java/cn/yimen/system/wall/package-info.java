/// The manager's wall and desk before a real hall.
@NullMarked
package cn.yimen.system.wall;

import org.jspecify.annotations.NullMarked;
