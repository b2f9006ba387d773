package cn.yimen.ui.chart;

import java.time.LocalTime;
import java.util.OptionalDouble;

/// One value of a course; empty where it is not known, which is not zero.
public record Sample(LocalTime at, OptionalDouble value) {

    public static Sample of(LocalTime at, double value) {
        return new Sample(at, OptionalDouble.of(value));
    }

    public static Sample unknown(LocalTime at) {
        return new Sample(at, OptionalDouble.empty());
    }
}
