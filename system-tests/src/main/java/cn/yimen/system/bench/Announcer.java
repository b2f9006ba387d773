package cn.yimen.system.bench;

import cn.yimen.hall.wire.CommandEnvelope;
import java.util.Optional;

/// A clerk whose every step is awaited on all screens before the next. The calls are timed.
///
/// @param fromCall from sending *call next* to each socket
/// @param fromCommit to each socket from when the event was surely durable: the first sign of it,
///   be it the answer or a screen
record Announcer(Clerk clerk, Arrivals arrivals, Timings fromCall, Timings fromCommit)
        implements Talker {

    Announcer(Clerk clerk, Arrivals arrivals) {
        this(clerk, arrivals, new Timings(), new Timings());
    }

    @Override
    public Optional<CommandEnvelope> next() {
        return clerk.next();
    }

    @Override
    public void answered(String body, long nanos) {
        long answeredAt = System.nanoTime();
        int calls = clerk.calls().count();
        clerk.answered(body, nanos);
        if (!body.contains("\"seq\":")) {
            return;
        }
        var times = arrivals.await(Frames.number(body));
        if (clerk.calls().count() == calls) {
            return;
        }
        for (long at : times) {
            fromCall.add(at - (answeredAt - nanos));
            fromCommit.add(at - Math.min(answeredAt, times[0]));
        }
    }
}
