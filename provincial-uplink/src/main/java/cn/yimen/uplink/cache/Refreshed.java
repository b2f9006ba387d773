package cn.yimen.uplink.cache;

import cn.yimen.uplink.client.Hindrance;
import cn.yimen.uplink.contract.PlatformProblem;

/// What came of asking the platform for what has changed.
public sealed interface Refreshed {

    /// Something is new, and on the disk.
    record Changed(PlatformData data) implements Refreshed {}

    /// Something is new, and the disk did not take it: after a restart the older is known.
    ///
    /// @param error the kind of trouble, without file names
    record NotKept(PlatformData data, String error) implements Refreshed {}

    /// All that is known still holds.
    record Unchanged() implements Refreshed {}

    record NotNow(Hindrance hindrance) implements Refreshed {}

    record Refused(Part part, PlatformProblem problem) implements Refreshed {}

    /// What was known before stays.
    record ThrownAway(Flaw flaw) implements Refreshed {}
}
