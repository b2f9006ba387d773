/// Whether a sealed document is whole (验章).
@NullMarked
package cn.yimen.uplink.contract.seal;

import org.jspecify.annotations.NullMarked;
