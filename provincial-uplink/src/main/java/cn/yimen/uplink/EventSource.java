package cn.yimen.uplink;

import cn.yimen.hall.event.Recorded;
import java.util.List;

/// The hall's journal as the uplink sees it: events in order, and how far they have gone up. Called
/// by the uplink's thread only.
public interface EventSource {

    /// Names this journal: keys of another epoch mean other events.
    String epoch();

    /// The number of the last event.
    long head();

    /// All up to this number is at the platform or parked.
    long cursor();

    /// Events after a number, in order without gaps, at most as many as asked for.
    List<Recorded> read(long after, int limit);

    /// Moves the cursor, durably when this returns.
    void advance(long through);
}
