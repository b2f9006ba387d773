/// Codes of bookings that a machine verifies by itself.
@NullMarked
package cn.yimen.uplink.checkin;

import org.jspecify.annotations.NullMarked;
