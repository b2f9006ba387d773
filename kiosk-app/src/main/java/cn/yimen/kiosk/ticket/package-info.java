/// The path of a number from the touch to the paper, each step durable before the next: what the
/// kiosk writes down, what follows from it after a power cut, and who carries it on.
@NullMarked
package cn.yimen.kiosk.ticket;

import org.jspecify.annotations.NullMarked;
