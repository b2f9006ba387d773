/// Measures the server beside the disk of the same run; started by hand, not by the build.
@NullMarked
package cn.yimen.server.bench;

import org.jspecify.annotations.NullMarked;
