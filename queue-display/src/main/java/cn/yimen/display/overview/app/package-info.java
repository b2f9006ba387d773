/// The manager's wall as a program: its loop, its connection, its window.
@NullMarked
package cn.yimen.display.overview.app;

import org.jspecify.annotations.NullMarked;
