package cn.yimen.uplink;

import cn.yimen.uplink.contract.BatchReceipt;
import java.time.Duration;

/// What came of one request to the platform.
public sealed interface Delivery {

    /// The platform has it and said so item by item.
    record Received(BatchReceipt receipt) implements Delivery {}

    /// The platform heard it and has nothing to say.
    record Heard() implements Delivery {}

    /// The platform read it and will never take it as it is.
    ///
    /// @param reason a word of the contract
    record Rejected(String reason) implements Delivery {}

    /// Nobody knows whether it arrived, or the platform asks to wait: to be repeated as it is.
    ///
    /// @param reason a word for logs: "unreachable", "http-503", "clock"
    /// @param atLeast how long the platform asks to wait; zero where it does not say
    record NotNow(String reason, Duration atLeast) implements Delivery {}
}
