/// The daily reconciliation (对账): what this machine says the platform has, beside what it has.
@NullMarked
package cn.yimen.uplink.reconcile;

import org.jspecify.annotations.NullMarked;
