package cn.yimen.device.sim.ipp;

import cn.yimen.device.ipp.IppOperation;
import java.time.Duration;
import java.util.function.Predicate;

/// What a simulated network printer does wrong on purpose. Those that name a question happen once,
/// at the first that fits.
public sealed interface NetworkMischief {

    /// Nothing.
    record Behaves() implements NetworkMischief {}

    /// Answers every question after this long.
    record Dawdles(Duration after) implements NetworkMischief {}

    /// Answers with this status of RFC 8011 § 4.1.6, and does nothing.
    record Refuses(Predicate<IppOperation> at, int status) implements NetworkMischief {}

    /// Does what is asked, and holds the line without a word.
    record FallsSilent(Predicate<IppOperation> at) implements NetworkMischief {}

    /// Goes off the network, and then something happens: its power was cut, or it comes back.
    record Vanishes(Predicate<IppOperation> at, Moment moment, Runnable then)
            implements NetworkMischief {}

    /// Where in an exchange the line breaks.
    enum Moment {
        /// In the middle of the question: it does nothing.
        HALF_ASKED,
        /// It has done what was asked.
        UNANSWERED,
        /// In the middle of its answer.
        HALF_ANSWERED
    }

    static Predicate<IppOperation> at(IppOperation wanted) {
        return operation -> operation == wanted;
    }
}
