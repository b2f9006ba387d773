/// Power cuts at every write: a program that writes a journal is traced, and the files as a power
/// cut could have left them are built from the trace, opened and judged.
@NullMarked
package cn.yimen.system.crash;

import org.jspecify.annotations.NullMarked;
