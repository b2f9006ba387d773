/// Barcode and QR scanners on a serial line. Never as a keyboard: a code must not type into a
/// screen.
@NullMarked
package cn.yimen.device.scanner;

import org.jspecify.annotations.NullMarked;
