/// The reference IPP Everywhere printer of CUPS (`ippeveprinter`) as a far end.
@NullMarked
package cn.yimen.device.sim.ipp;

import org.jspecify.annotations.NullMarked;
