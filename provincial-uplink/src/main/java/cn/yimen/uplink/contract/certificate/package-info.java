/// Certificates that a kiosk prints (证明打印).
@NullMarked
package cn.yimen.uplink.contract.certificate;

import org.jspecify.annotations.NullMarked;
