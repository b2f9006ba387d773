/// Are all devices well: status, self-tests, the readiness report at the start of a day (开机自检), and
/// the search for devices that nobody has listed.
@NullMarked
package cn.yimen.device.health;

import org.jspecify.annotations.NullMarked;
