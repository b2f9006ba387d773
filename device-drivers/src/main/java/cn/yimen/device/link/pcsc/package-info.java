/// PC/SC readers through pcscd; the only package that knows `javax.smartcardio`.
@NullMarked
package cn.yimen.device.link.pcsc;

import org.jspecify.annotations.NullMarked;
