/// Programs of a hall as real processes on real X servers: started, watched through their logs,
/// killed.
@NullMarked
package cn.yimen.system.process;

import org.jspecify.annotations.NullMarked;
