/// The contract's closed lists ↔ a province's codes, as data.
@NullMarked
package cn.yimen.uplink.codes;

import org.jspecify.annotations.NullMarked;
