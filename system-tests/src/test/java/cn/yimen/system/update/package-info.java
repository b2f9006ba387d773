/// Machines that fetch their releases from a real hall server.
@NullMarked
package cn.yimen.system.update;

import org.jspecify.annotations.NullMarked;
