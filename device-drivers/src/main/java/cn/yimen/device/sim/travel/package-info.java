/// The far end of a passport reader: a virtual chip of ICAO Doc 9303 behind vpcd, with states that
/// sign for it, for demo, training and tests. Written apart from the library that reads it.
@NullMarked
package cn.yimen.device.sim.travel;

import org.jspecify.annotations.NullMarked;
