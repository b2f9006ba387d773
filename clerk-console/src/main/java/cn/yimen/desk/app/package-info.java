/// The program at a clerk's window: its command line, its loop and its window on the desktop.
@NullMarked
package cn.yimen.desk.app;

import org.jspecify.annotations.NullMarked;
