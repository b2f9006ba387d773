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
import cn.yimen.hall.state.RecentCall;
import cn.yimen.system.bench.Timings;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;

/// What the hall's journal says of each call: when it was decided, and when each screen and
/// loudspeaker said what became of it; all by the server's clock. Safe for use by several threads.
final class Ledger implements HallListener {

    private final Map<TicketId, Instant> calls = new HashMap<>();
    private final Map<TicketId, RecentCall> standing = new LinkedHashMap<>();
    private final Map<Answer, Integer> answers = new HashMap<>();
    private final Timings shown = new Timings();

    private record Answer(TicketId ticket, DeviceId by, Acknowledgement what) {}

    @Override
    public synchronized void changed(HallUpdate update) {
        update.events().forEach(this::take);
        update.state().recentCalls().reversed().forEach(this::stands);
        notifyAll();
    }

    private void stands(RecentCall call) {
        standing.putIfAbsent(call.ticket(), call);
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
    void await(Set<DeviceId> devices, Acknowledgement what, Duration limit)
            throws InterruptedException, TimeoutException {
        await(() -> missing(devices, what), limit);
    }

    /// Waits until this one has said this of one call.
    void await(TicketId call, DeviceId by, Acknowledgement what, Duration limit)
            throws InterruptedException, TimeoutException {
        await(() -> answers.containsKey(new Answer(call, by, what)) ? 0 : 1, limit);
    }

    /// A call as boards show it.
    synchronized RecentCall call(TicketId call) {
        return Objects.requireNonNull(standing.get(call), "not called");
    }

    /// Each ticket's first call, in the order in which the server decided.
    synchronized List<RecentCall> inOrder() {
        return List.copyOf(standing.values());
    }

    /// Waits until each of these has said of each call that it was spoken or that it was not.
    void awaitVoices(Set<DeviceId> devices, Duration limit)
            throws InterruptedException, TimeoutException {
        await(
                () ->
                        devices.stream()
                                .flatMap(by -> calls.keySet().stream().map(call -> fate(call, by)))
                                .filter(fate -> !fate.spoken() && !fate.notSpoken())
                                .count(),
                limit);
    }

    private synchronized void await(LongSupplier missing, Duration limit)
            throws InterruptedException, TimeoutException {
        long end = System.nanoTime() + limit.toNanos();
        for (long left = missing.getAsLong(); left > 0; left = missing.getAsLong()) {
            long millis = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            if (millis <= 0) {
                throw new TimeoutException(left + " answers are missing");
            }
            wait(millis);
        }
    }

    /// What became of a call at one screen, by its own words.
    record Fate(boolean shown, boolean spoken, boolean notSpoken) {}

    synchronized Fate fate(TicketId call, DeviceId by) {
        return new Fate(
                answers.containsKey(new Answer(call, by, Acknowledgement.SHOWN)),
                answers.containsKey(new Answer(call, by, Acknowledgement.SPOKEN)),
                answers.containsKey(new Answer(call, by, Acknowledgement.NOT_SPOKEN)));
    }

    /// When each call was decided.
    synchronized Map<TicketId, Instant> called() {
        return Map.copyOf(calls);
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
