package cn.yimen.uplink.codes;

/// What a code that came from a province stands for.
public sealed interface Coded<E extends Enum<E>> {

    record Known<E extends Enum<E>>(E value) implements Coded<E> {}

    /// Nobody here knows it. It is kept as it came and never taken for something near it.
    record Unknown<E extends Enum<E>>(String raw) implements Coded<E> {}
}
