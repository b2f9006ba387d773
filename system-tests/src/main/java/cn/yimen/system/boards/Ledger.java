package cn.yimen.system.boards;

import cn.yimen.client.HallListener;
import cn.yimen.client.HallUpdate;
import cn.yimen.client.LinkState;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.event.Acknowledgement;
import cn.yimen.hall.event.Recorded;
import cn.yimen.hall.event.TicketEvent.CallAcknowledged;
import cn.yimen.hall.event.TicketEvent.Called;
import cn.yimen.system.bench.Timings;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// What the hall's journal says of each call: when it was decided, and when each screen and
/// loudspeaker said what became of it; all by the server's clock. Safe for use by several threads.
final class Ledger implements HallListener {

    private final Map<TicketId, Instant> calls = new HashMap<>();
    private final Map<Answer, Integer> answers = new HashMap<>();
    private final Timings shown = new Timings();

    private record Answer(TicketId ticket, DeviceId by, Acknowledgement what) {}

    @Override
    public synchronized void changed(HallUpdate update) {
        update.events().forEach(this::take);
        notifyAll();
    }

    @Override
    public void link(LinkState state) {
        // The stream heals by itself, without gaps.
    }

    private void take(Recorded recorded) {
        switch (recorded.event()) {
            case Called e -> calls.put(e.ticket(), recorded.at());
            case CallAcknowledged e -> {
                answers.merge(new Answer(e.ticket(), e.by(), e.what()), 1, Integer::sum);
                var called = calls.get(e.ticket());
                if (e.what() == Acknowledgement.SHOWN && called != null) {
                    shown.add(Duration.between(called, recorded.at()).toNanos());
                }
            }
            default -> {}
        }
    }

    /// Waits until each of these has said this of each call.
    synchronized void await(Set<DeviceId> devices, Acknowledgement what, Duration limit)
            throws InterruptedException, TimeoutException {
        long end = System.nanoTime() + limit.toNanos();
        while (missing(devices, what) > 0) {
            long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            if (left <= 0) {
                throw new TimeoutException(missing(devices, what) + " of " + what + " missing");
            }
            wait(left);
        }
    }

    synchronized long missing(Set<DeviceId> devices, Acknowledgement what) {
        return calls.keySet().stream()
                .mapToLong(ticket ->
                        devices.stream()
                                .filter(by -> !answers.containsKey(new Answer(ticket, by, what)))
                                .count())
                .sum();
    }

    /// How many said the same more than once.
    synchronized long doubled() {
        return answers.values().stream().filter(times -> times > 1).count();
    }

    synchronized int calls() {
        return calls.size();
    }

    /// From the server's decision until it was told that the call stands on a screen.
    synchronized Timings shown() {
        var all = new Timings();
        all.addAll(shown);
        return all;
    }
}
