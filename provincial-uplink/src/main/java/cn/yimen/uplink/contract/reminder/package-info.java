/// What the person should not forget.
@NullMarked
package cn.yimen.uplink.contract.reminder;

import org.jspecify.annotations.NullMarked;
