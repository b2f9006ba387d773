package cn.yimen.client;

/// What came of looking something up at the hall server.
///
/// @param <T> what was looked for
public sealed interface Finding<T> {

    record Found<T>(T value) implements Finding<T> {}

    /// The server answered, and knows of no such thing.
    record NoSuch<T>() implements Finding<T> {}

    /// Not known: no answer came, or none that can be read.
    record Unanswered<T>() implements Finding<T> {}
}
