/// What people ask, complain of or suggest (12345).
@NullMarked
package cn.yimen.uplink.contract.hotline;

import org.jspecify.annotations.NullMarked;
