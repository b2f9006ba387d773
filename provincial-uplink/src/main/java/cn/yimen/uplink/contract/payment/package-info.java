/// Fees: the bill, the order, its state. Never offline, never made anew when unsure.
@NullMarked
package cn.yimen.uplink.contract.payment;

import org.jspecify.annotations.NullMarked;
