/// Who stands here, and how surely that is known.
@NullMarked
package cn.yimen.uplink.contract.identity;

import org.jspecify.annotations.NullMarked;
