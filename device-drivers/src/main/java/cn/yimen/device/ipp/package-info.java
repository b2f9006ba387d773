/// The bytes of IPP (RFC 8010), both ways.
@NullMarked
package cn.yimen.device.ipp;

import org.jspecify.annotations.NullMarked;
