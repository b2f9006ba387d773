package cn.yimen.device.a4;

import cn.yimen.device.Fault;
import java.util.Optional;
import java.util.function.Function;

/// What came of asking the printer one thing.
sealed interface Told<T> {

    record Said<T>(T what) implements Told<T> {}

    /// It understood, and will not.
    ///
    /// @param status of RFC 8011 § 4.1.6, 0x0400 and above
    record Refused<T>(int status) implements Told<T> {}

    /// Nobody was there: it certainly did not hear the question.
    record Unsent<T>(String why) implements Told<T> {}

    /// It may have heard the question, whole or in part, and may have acted on it.
    record Unheard<T>(Fault fault, String why) implements Told<T> {}

    /// `client-error-not-found` and `client-error-gone`.
    static boolean forgotten(int status) {
        return status == 0x0406 || status == 0x0407;
    }

    default Optional<T> said() {
        return this instanceof Said<T>(T what) ? Optional.of(what) : Optional.empty();
    }

    default <R> Told<R> map(Function<? super T, ? extends R> words) {
        return switch (this) {
            case Said<T>(T what) -> new Said<>(words.apply(what));
            case Refused<T>(int status) -> new Refused<>(status);
            case Unsent<T>(String why) -> new Unsent<>(why);
            case Unheard<T>(Fault fault, String why) -> new Unheard<>(fault, why);
        };
    }

    /// What is wrong when there was no good answer.
    default Fault fault() {
        return switch (this) {
            case Said<T> _ -> Fault.UNSPECIFIED;
            case Refused<T>(int status) ->
                    status < 0x0500 ? Fault.MISCONFIGURED : Fault.UNSPECIFIED;
            case Unsent<T> _ -> Fault.LINK_LOST;
            case Unheard<T>(Fault fault, _) -> fault;
        };
    }

    /// For technicians.
    default String note() {
        return switch (this) {
            case Said<T> _ -> "";
            case Refused<T>(int status) -> "IPP status 0x%04x".formatted(status);
            case Unsent<T>(String why) -> why;
            case Unheard<T>(_, String why) -> why;
        };
    }
}
