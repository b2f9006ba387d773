/// What the kiosk does, as a pure state machine: states, events, effects, and the one function that
/// goes from one to the next. Knows no JavaFX, no device, no socket and no clock.
@NullMarked
package cn.yimen.kiosk.flow;

import org.jspecify.annotations.NullMarked;
