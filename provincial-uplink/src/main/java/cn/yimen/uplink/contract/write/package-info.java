/// What every record that is sent upward has in common.
@NullMarked
package cn.yimen.uplink.contract.write;

import org.jspecify.annotations.NullMarked;
