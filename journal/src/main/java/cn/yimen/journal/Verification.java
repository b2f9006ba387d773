package cn.yimen.journal;

/// Whether the chain is whole.
public sealed interface Verification {

    /// @param entries how many were checked
    record Whole(long entries) implements Verification {}

    /// @param seq the first entry that is missing or was changed
    record Broken(long seq, String why) implements Verification {}
}
