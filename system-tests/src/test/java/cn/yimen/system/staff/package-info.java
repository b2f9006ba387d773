/// Staff of a hall at work: real server, real windows.
@NullMarked
package cn.yimen.system.staff;

import org.jspecify.annotations.NullMarked;
