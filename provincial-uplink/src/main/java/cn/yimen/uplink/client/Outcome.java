package cn.yimen.uplink.client;

import cn.yimen.uplink.contract.PlatformProblem;
import java.util.function.Function;

/// What came of one call.
public sealed interface Outcome<T> {

    /// The platform did it, now or when the same key came first.
    record Done<T>(T value) implements Outcome<T> {}

    /// The platform read it and will never do it as it is.
    record Refused<T>(PlatformProblem problem) implements Outcome<T> {}

    /// It may be repeated later, with the same key.
    record NotNow<T>(Hindrance hindrance) implements Outcome<T> {}

    /// Goes on with the value where there is one.
    default <R> Outcome<R> then(Function<T, Outcome<R>> next) {
        return switch (this) {
            case Done<T>(var value) -> next.apply(value);
            case Refused<T>(var problem) -> new Refused<>(problem);
            case NotNow<T>(var hindrance) -> new NotNow<>(hindrance);
        };
    }
}
