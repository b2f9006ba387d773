package cn.yimen.uplink;

import cn.yimen.hall.event.AppointmentEvent;
import cn.yimen.hall.event.HallEvent;
import cn.yimen.hall.event.HallWideEvent;
import cn.yimen.hall.event.Recorded;
import cn.yimen.hall.event.TicketEvent;
import cn.yimen.hall.event.WindowEvent;
import cn.yimen.uplink.contract.EventBatch;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Divides events among lanes that go up side by side. All events of a ticket, a window, a booking
/// are in one lane, and a lane's parts go up one after the other: so each of them keeps its order.
final class Lanes {

    private Lanes() {}

    /// Parts to send, in order; refused ones may come back in front, smaller.
    record Lane(Deque<List<Recorded>> parts) {}

    static List<Lane> of(List<Recorded> events, int lanes) {
        var divided = IntStream.range(0, lanes).mapToObj(_ -> new ArrayList<Recorded>()).toList();
        for (var event : events) {
            divided.get(Math.floorMod(aggregate(event.event()).hashCode(), lanes)).add(event);
        }
        return divided.stream().filter(some -> !some.isEmpty()).map(Lanes::lane).toList();
    }

    private static Lane lane(List<Recorded> events) {
        var starts = Stream.iterate(0, at -> at < events.size(), at -> at + EventBatch.LARGEST);
        var parts =
                starts.map(
                        at -> events.subList(at, Math.min(at + EventBatch.LARGEST, events.size())));
        return new Lane(new ArrayDeque<>(parts.toList()));
    }

    private static Object aggregate(HallEvent event) {
        return switch (event) {
            case TicketEvent ticket -> ticket.ticket();
            case WindowEvent window -> window.window();
            case AppointmentEvent appointment -> appointment.appointment();
            case HallWideEvent _ -> "";
        };
    }
}
