/// Serial ports; the only package that knows jSerialComm.
@NullMarked
package cn.yimen.device.link.serial;

import org.jspecify.annotations.NullMarked;
