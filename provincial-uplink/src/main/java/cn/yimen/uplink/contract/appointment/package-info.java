/// Bookings: free slots, booking, changing, cancelling, and what became of them.
@NullMarked
package cn.yimen.uplink.contract.appointment;

import org.jspecify.annotations.NullMarked;
