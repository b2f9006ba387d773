/// Uninterruptible power supplies that speak Megatec Q1 (UPS 不间断电源).
@NullMarked
package cn.yimen.device.ups;

import org.jspecify.annotations.NullMarked;
