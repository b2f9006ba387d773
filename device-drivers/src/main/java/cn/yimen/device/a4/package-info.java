/// The A4 printer on the network or behind USB: IPP codec, the way to it over HTTP, and the façade
/// that prints a PDF and says what became of it.
@NullMarked
package cn.yimen.device.a4;

import org.jspecify.annotations.NullMarked;
