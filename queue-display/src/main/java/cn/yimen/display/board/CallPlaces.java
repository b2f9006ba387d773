package cn.yimen.display.board;

import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.domain.Place;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.state.RecentCall;
import cn.yimen.hall.state.Ticket;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Where in the hall a call must be heard, and where a board's loudspeakers are.
public final class CallPlaces {

    private CallPlaces() {}

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

    /// The places of the loudspeakers of a board that would speak this call.
    static List<Place> serving(BoardMemory memory, RecentCall call) {
        var wanted = of(memory.state(), call);
        var voices = memory.setup().voices();
        var own = voices.stream().filter(wanted::contains).toList();
        return (own.isEmpty() ? voices.stream().filter(String::isEmpty) : own.stream())
                .map(voice -> heardAt(voice, memory))
                .distinct()
                .toList();
    }

    /// A loudspeaker without an area of its own is heard in the board's part of the hall.
    ///
    /// @param voice an area or a floor; may be empty
    public static Place heardAt(String voice, BoardMemory memory) {
        var filter = memory.setup().filter();
        var floors = filter.floors().stream().sorted().toList();
        var areas = filter.areas().stream().sorted().toList();
        if (voice.isEmpty()) {
            return new Place(floors, areas);
        }
        return isFloor(voice, memory.state())
                ? new Place(List.of(voice), areas)
                : new Place(floors, List.of(voice));
    }

    private static boolean isFloor(String voice, HallState hall) {
        return hall.config().stream()
                .flatMap(config ->
                        Stream.concat(
                                config.lines().stream().map(line -> line.floor()),
                                config.windows().stream().map(window -> window.floor())))
                .anyMatch(voice::equals);
    }
}
