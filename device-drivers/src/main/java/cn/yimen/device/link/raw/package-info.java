/// Device files that take bytes as they are, such as `/dev/usb/lp0`.
@NullMarked
package cn.yimen.device.link.raw;

import org.jspecify.annotations.NullMarked;
