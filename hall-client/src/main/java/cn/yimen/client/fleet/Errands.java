package cn.yimen.client.fleet;

import cn.yimen.client.HallContact;
import cn.yimen.hall.domain.CommandId;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.fleet.Heartbeat;
import cn.yimen.hall.fleet.LogPage;
import cn.yimen.hall.fleet.Order;
import cn.yimen.hall.fleet.OrderEnded;
import cn.yimen.hall.fleet.OrderEnded.How;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/// What the machine is asked from afar, and how far it is with it. Each id is carried out once.
/// Used by one thread.
final class Errands {

    private static final int REMEMBERED = 64;
    private static final int MOST_HOURS = 72;
    private static final int MOST_CHARACTERS = 48 * 1024;
    private static final Duration SENDING = Duration.ofSeconds(10);

    private final Machine machine;
    private final HallContact hall;
    private final DeviceId device;
    private final Beats.Around around;
    private final Map<CommandId, Order> waiting = new LinkedHashMap<>();
    private final List<OrderEnded> ended = new ArrayList<>();
    private final Set<CommandId> known = new LinkedHashSet<>();
    private Duration behind = Duration.ZERO;

    Errands(Machine machine, HallContact hall, DeviceId device, Beats.Around around) {
        this.machine = machine;
        this.hall = hall;
        this.device = device;
        this.around = around;
    }

    /// @param now by the hall's clock, by which orders end
    void take(List<Order> orders, Instant now) {
        behind = Duration.between(around.clock().instant(), now);
        for (var order : orders) {
            if (known.add(order.id())) {
                waiting.put(order.id(), order);
            }
        }
        while (known.size() > REMEMBERED) {
            known.remove(known.iterator().next());
        }
    }

    /// Does what can be done now.
    ///
    /// @return whether something ended
    boolean carryOn() {
        int before = ended.size();
        for (var order : List.copyOf(waiting.values())) {
            outcome(order)
                    .ifPresent(how -> {
                        waiting.remove(order.id());
                        ended.add(new OrderEnded(order.id(), how));
                    });
        }
        return ended.size() > before;
    }

    private Optional<How> outcome(Order order) {
        var now = around.clock().instant();
        if (now.plus(behind).isAfter(order.until())) {
            return Optional.of(How.TOO_LATE);
        }
        try {
            return order.what() instanceof Order.SendLog wish
                    ? Optional.of(send(order.id(), wish.hours(), now))
                    : machine.carryOut(order.what());
        } catch (RuntimeException e) {
            return Optional.of(How.FAILED);
        }
    }

    private How send(CommandId order, int hours, Instant now) {
        var from = now.minus(Duration.ofHours(Math.clamp(hours, 1, MOST_HOURS)));
        var page = page(device, order, around.log().since(from));
        boolean taken =
                hall.tell(page)
                        .completeOnTimeout(false, SENDING.toMillis(), TimeUnit.MILLISECONDS)
                        .join();
        return taken ? How.DONE : How.FAILED;
    }

    /// The youngest lines, as many as there is room for.
    static LogPage page(DeviceId device, CommandId order, List<String> lines) {
        int room = MOST_CHARACTERS;
        var sent = new ArrayList<String>();
        for (var line : lines.reversed()) {
            room -= line.length();
            if (room < 0 || sent.size() == LogPage.MOST_LINES) {
                break;
            }
            sent.addFirst(line);
        }
        return new LogPage(device, order, sent, lines.size() - sent.size());
    }

    /// What the next heartbeat says.
    List<OrderEnded> ended() {
        return ended.stream().limit(Heartbeat.MOST_ENDED).toList();
    }

    /// The hall has heard these.
    void told(List<OrderEnded> heard) {
        ended.removeAll(heard);
    }
}
