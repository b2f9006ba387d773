package cn.yimen.uplink;

import java.time.Duration;

/// What to do until the next step of work.
///
/// @param atMost how long to rest; zero means that there is more to do now
/// @param until what ends the rest before
public record Rest(Duration atMost, Until until) {

    /// What ends a rest early.
    public enum Until {
        /// Something new to send, or a person's correction.
        EVENTS,
        /// The platform, which was away, answers again.
        PLATFORM,
        /// Nothing: the platform asked for the wait, or the trouble is here.
        TIME
    }
}
