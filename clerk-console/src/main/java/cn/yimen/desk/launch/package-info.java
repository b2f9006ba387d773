/// What the programs of staff have in common at their start: command line, window thread, log.
@NullMarked
package cn.yimen.desk.launch;

import org.jspecify.annotations.NullMarked;
