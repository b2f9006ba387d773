/// The manager's desk as a program: its command line, its loop, its connection, its window.
@NullMarked
package cn.yimen.desk.manager.app;

import org.jspecify.annotations.NullMarked;
