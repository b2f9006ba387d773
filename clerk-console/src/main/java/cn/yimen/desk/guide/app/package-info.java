/// The guide's tablet as a program: its command line, its loop, its connection, its printer.
@NullMarked
package cn.yimen.desk.guide.app;

import org.jspecify.annotations.NullMarked;
