/// One whole hall: every program as a process, the far ends of its devices, a watcher of its truth.
@NullMarked
package cn.yimen.system.hall;

import org.jspecify.annotations.NullMarked;
