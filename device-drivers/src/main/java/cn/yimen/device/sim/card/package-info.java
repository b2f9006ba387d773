/// The far end of a card reader: virtual cards behind vpcd, for demo, training and tests.
@NullMarked
package cn.yimen.device.sim.card;

import org.jspecify.annotations.NullMarked;
