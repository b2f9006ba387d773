package cn.yimen.desk.desk;

/// How a key stands. It keeps its place in all of them.
public sealed interface KeyState {

    record Ready() implements KeyState {}

    /// Does not apply now: dashed.
    record Dashed() implements KeyState {}

    /// Will be ready in this many seconds; the key counts down.
    record Soon(int seconds) implements KeyState {}

    default boolean isReady() {
        return this instanceof Ready;
    }
}
