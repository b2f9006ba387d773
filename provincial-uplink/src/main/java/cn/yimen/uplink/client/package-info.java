/// The platform's resources as typed calls: each is signed, bounded in size and time, and ends in a
/// sealed outcome.
@NullMarked
package cn.yimen.uplink.client;

import org.jspecify.annotations.NullMarked;
