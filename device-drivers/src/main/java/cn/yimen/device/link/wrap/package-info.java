/// What can be put round a link: deadline, masked log, recording, replay and faults from a seed. In
/// which order stands in decision 0040.
@NullMarked
package cn.yimen.device.link.wrap;

import org.jspecify.annotations.NullMarked;
