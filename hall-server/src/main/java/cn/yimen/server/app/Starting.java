package cn.yimen.server.app;

/// What came of starting.
public sealed interface Starting {

    /// The server answers.
    record Started(HallServer server) implements Starting {}

    /// @param sentence what is wrong, where, and what to do
    record NotStarted(String sentence) implements Starting {}
}
