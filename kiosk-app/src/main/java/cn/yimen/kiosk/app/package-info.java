/// The kiosk as a program: command line, parts put together, the loop on the JavaFX thread.
@NullMarked
package cn.yimen.kiosk.app;

import org.jspecify.annotations.NullMarked;
