package cn.yimen.device.sim.serial;

import java.time.Duration;

/// What a far end does wrong on purpose.
public sealed interface Mischief {

    /// Nothing.
    record Behaves() implements Mischief {}

    /// Hears everything and says nothing.
    record Silent() implements Mischief {}

    /// Says something else, as at a wrong line speed.
    record Garbles() implements Mischief {}

    /// One bit of each answer's last byte is turned.
    record Damages() implements Mischief {}

    /// Answers after this long.
    record Dawdles(Duration after) implements Mischief {}

    /// What it says breaks off after so many bytes of it, and then something happens: the cable is
    /// torn out.
    record BreaksOff(int afterBytes, Runnable then) implements Mischief {}

    /// What it hears breaks off after so many bytes.
    record HearsOnly(int bytes, Runnable then) implements Mischief {}
}
