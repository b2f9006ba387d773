/// The server's way to the provincial platform.
@NullMarked
package cn.yimen.server.uplink;

import org.jspecify.annotations.NullMarked;
