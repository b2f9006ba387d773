package cn.yimen.ui.voice;

import java.util.OptionalDouble;

/// How loud a hall may be spoken in at this hour.
@FunctionalInterface
public interface NightCap {

    /// In decibels against the usual loudness, 0 or less; empty: not at all.
    OptionalDouble decibels();

    /// The same at every hour.
    static NightCap none() {
        return () -> OptionalDouble.of(0);
    }
}
