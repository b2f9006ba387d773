package cn.yimen.display.speech;

import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.state.RecentCall;
import cn.yimen.hall.state.Ticket;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Where in the hall a call must be heard.
public final class Places {

    private Places() {}

    /// Area and floor where the ticket's line waits, and those of the window where it stands
    /// elsewhere.
    public static Set<String> of(HallState hall, RecentCall call) {
        return hall.config().stream()
                .flatMap(config ->
                        Stream.concat(
                                line(config, hall.ticket(call.ticket()).stream()),
                                window(config, call)))
                .filter(place -> !place.isBlank())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> line(HallConfig config, Stream<Ticket> ticket) {
        return ticket.flatMap(known -> config.line(known.line()).stream())
                .flatMap(line -> Stream.of(line.area(), line.floor()));
    }

    private static Stream<String> window(HallConfig config, RecentCall call) {
        return config.window(call.window()).stream()
                .flatMap(window -> Stream.of(window.area(), window.floor()));
    }
}
