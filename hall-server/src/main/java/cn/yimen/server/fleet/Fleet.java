package cn.yimen.server.fleet;

import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.CommandId;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.fleet.BeatAnswer;
import cn.yimen.hall.fleet.Heartbeat;
import cn.yimen.hall.fleet.LogPage;
import cn.yimen.hall.fleet.Order;
import cn.yimen.hall.fleet.OrderEnded;
import cn.yimen.hall.fleet.OrderEnded.How;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/// The machines of a hall as they were last heard, and the orders that they have. In memory, so
/// that a heartbeat costs no disk. Safe for use by several threads.
public final class Fleet {

    /// No place has more; a machine beyond them is told so.
    static final int MOST = 20_000;

    private static final Duration CARRY_OUT_WITHIN = Duration.ofHours(2);

    private final InstantSource clock;
    private final Supplier<CommandId> ids;
    private final Audit audit;
    private final Instant listening;
    private final Map<DeviceId, Heard> heard = new ConcurrentHashMap<>();
    private final Map<DeviceId, Orders> orders = new ConcurrentHashMap<>();

    public Fleet(InstantSource clock, Supplier<CommandId> ids, Audit audit) {
        this.clock = clock;
        this.ids = ids;
        this.audit = audit;
        listening = clock.instant();
    }

    /// What a machine is told.
    public sealed interface Hearing {

        record Answered(BeatAnswer answer) implements Hearing {}

        /// @param field which is not as it may be
        record Unsound(String field) implements Hearing {}

        /// There is no room for one more machine.
        record Full() implements Hearing {}
    }

    /// @param beat of the machine that it names: whoever calls has made sure of that
    public Hearing hear(Heartbeat beat) {
        var flaw = BeatBounds.flaw(beat);
        if (flaw.isPresent()) {
            return new Hearing.Unsound(flaw.get());
        }
        if (heard.size() >= MOST && !heard.containsKey(beat.device())) {
            return new Hearing.Full();
        }
        var now = clock.instant();
        heard.compute(
                beat.device(),
                (_, before) -> before == null ? Heard.first(beat, now) : before.next(beat, now));
        return new Hearing.Answered(new BeatAnswer(now, open(beat, now)));
    }

    private List<Order> open(Heartbeat beat, Instant now) {
        if (!orders.containsKey(beat.device())) {
            return List.of();
        }
        beat.ended().forEach(end -> end(beat.device(), end, now));
        of(beat.device())
                .restarted(beat.startedAt())
                .forEach(
                        one -> end(beat.device(), new OrderEnded(one.order().id(), How.DONE), now));
        return of(beat.device()).open(now);
    }

    /// Two threads may hear the same; one of them writes it down.
    private void end(DeviceId device, OrderEnded end, Instant now) {
        var ended = new AtomicBoolean();
        orders.computeIfPresent(
                device,
                (_, all) ->
                        all.find(end.order())
                                .filter(Given::isOpen)
                                .map(open -> {
                                    ended.set(true);
                                    return all.ended(open, end.how(), now);
                                })
                                .orElse(all));
        if (ended.get()) {
            audit.ended(device, end);
        }
    }

    /// What came of giving an order.
    public enum Giving {
        GIVEN,
        /// Nobody has ever heard of the machine.
        UNKNOWN_MACHINE,
        /// It has not done the ones before.
        TOO_MANY,
        /// It cannot be written down who asked.
        NOT_WRITTEN
    }

    /// Asks something of a machine.
    ///
    /// @param id made by whoever asks; the same one again is the same order
    public Giving order(DeviceId device, CommandId id, Order.What what, ClerkId by) {
        var last = Optional.ofNullable(heard.get(device));
        if (last.isEmpty()) {
            return Giving.UNKNOWN_MACHINE;
        }
        var all = of(device);
        if (all.find(id).isPresent()) {
            return Giving.GIVEN;
        }
        if (all.isFull()) {
            return Giving.TOO_MANY;
        }
        var now = clock.instant();
        var order = new Order(id, now.plus(CARRY_OUT_WITHIN), what);
        if (!audit.ordered(device, order, by)) {
            return Giving.NOT_WRITTEN;
        }
        var given =
                new Given(
                        order,
                        now,
                        by,
                        last.map(Heard::beat).map(Heartbeat::startedAt),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        orders.merge(device, Orders.NONE.with(given), (before, _) -> before.with(given));
        return Giving.GIVEN;
    }

    /// For [#order], where a page is made on which somebody may ask.
    public CommandId freshId() {
        return ids.get();
    }

    /// @return whether it was asked for, and is as it may be
    public boolean log(LogPage page) {
        var asked = of(page.device()).find(page.order()).filter(one -> one.log().isEmpty());
        if (asked.isEmpty()
                || !(asked.get().order().what() instanceof Order.SendLog)
                || !BeatBounds.isTellable(page)) {
            return false;
        }
        orders.computeIfPresent(page.device(), (_, all) -> all.with(asked.get(), page));
        return true;
    }

    /// A machine that was taken away is no longer missed.
    ///
    /// @return whether it was lost; one that still speaks is not forgotten
    public boolean forget(DeviceId device) {
        var now = clock.instant();
        var known = Optional.ofNullable(heard.get(device));
        boolean gone =
                known.filter(one -> one.isLost(listening, now))
                        .filter(one -> heard.remove(device, one))
                        .isPresent();
        if (gone) {
            orders.remove(device);
        }
        return gone;
    }

    /// Orders of which nobody will hear any more.
    void tidy() {
        var now = clock.instant();
        orders.forEach((device, all) ->
                all.overdue(now)
                        .forEach(one ->
                                end(device, new OrderEnded(one.order().id(), How.TOO_LATE), now)));
    }

    Orders of(DeviceId device) {
        return orders.getOrDefault(device, Orders.NONE);
    }

    Collection<Heard> heard() {
        return heard.values();
    }

    Optional<Heard> heard(DeviceId device) {
        return Optional.ofNullable(heard.get(device));
    }

    Map<DeviceId, Orders> orders() {
        return Map.copyOf(orders);
    }

    /// What was known before this server started.
    void recall(Collection<Heard> machines, Map<DeviceId, Orders> given) {
        machines.forEach(machine -> heard.putIfAbsent(machine.device(), machine));
        given.forEach(orders::putIfAbsent);
    }

    Instant listening() {
        return listening;
    }

    Instant now() {
        return clock.instant();
    }
}
