package cn.yimen.device.serial;

import java.util.function.Function;

/// How one call to a device ended. What is not [Answered] or [Refused] leaves open what the device
/// did, unless it says that nothing was sent.
public sealed interface Outcome<A> {

    /// The device did it, or said it.
    record Answered<A>(A answer) implements Outcome<A> {}

    /// The device answered that it will not.
    ///
    /// @param why for technicians
    record Refused<A>(String why) implements Outcome<A> {}

    /// The deadline passed.
    ///
    /// @param sent whether the device may have heard the call
    record TimedOut<A>(boolean sent) implements Outcome<A> {}

    /// The line is gone, or was never there.
    ///
    /// @param sent whether the device may have heard the call
    record LinkLost<A>(boolean sent) implements Outcome<A> {}

    /// The caller no longer wants it.
    ///
    /// @param sent whether the device may have heard the call
    record Cancelled<A>(boolean sent) implements Outcome<A> {}

    /// Too many calls wait already, or the device is closed: nothing was sent.
    record Full<A>() implements Outcome<A> {}

    /// The same end with the answer put into other words.
    default <B> Outcome<B> map(Function<? super A, ? extends B> words) {
        return switch (this) {
            case Answered<A>(A answer) -> new Answered<>(words.apply(answer));
            case Refused<A>(String why) -> new Refused<>(why);
            case TimedOut<A>(boolean sent) -> new TimedOut<>(sent);
            case LinkLost<A>(boolean sent) -> new LinkLost<>(sent);
            case Cancelled<A>(boolean sent) -> new Cancelled<>(sent);
            case Full<A> _ -> new Full<>();
        };
    }
}
