package cn.yimen.uplink;

/// Carries something to the platform in steps, each of which may be cut off and done again. One
/// thread works; see [CarrierThread].
public interface Carrier extends AutoCloseable {

    /// The next step.
    Rest work();

    /// The disk failed under [#work]: as with the network, it is tried again later.
    Rest failed(RuntimeException cause);

    /// How the platform's absence is watched during a rest. For the thread that works.
    Presence presence();

    /// Ends requests in flight; what they carried goes up again next time.
    void cancel();

    @Override
    void close();
}
