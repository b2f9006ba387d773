/// Wakes the uplink when the hall has something new to tell; shows how far it has come, and takes
/// what people put right.
@NullMarked
package cn.yimen.server.uplink;

import org.jspecify.annotations.NullMarked;
