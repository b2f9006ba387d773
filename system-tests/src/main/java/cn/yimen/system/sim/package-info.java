/// A hall in one thread, from a seed: the real rules, writer, stream, ticket desks and uplink on a
/// virtual clock, with faulty networks, disks, printers and power, and with people.
@NullMarked
package cn.yimen.system.sim;

import org.jspecify.annotations.NullMarked;
