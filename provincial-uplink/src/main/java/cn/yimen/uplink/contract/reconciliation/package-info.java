/// Every day both sides count what they hold (对账).
@NullMarked
package cn.yimen.uplink.contract.reconciliation;

import org.jspecify.annotations.NullMarked;
