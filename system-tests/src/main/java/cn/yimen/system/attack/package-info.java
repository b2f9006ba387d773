/// Attacks on what is built: keys and hands at a kiosk, changed bits, a hostile machine on the
/// hall's network, people's traces (ADR 0085). Each tells what was tried, what must hold, and what
/// was seen; the sample of it in the suite takes seconds.
@NullMarked
package cn.yimen.system.attack;

import org.jspecify.annotations.NullMarked;
