package cn.yimen.server.http;

import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.StaffRole;
import cn.yimen.hall.fleet.Heartbeat;
import cn.yimen.hall.fleet.LogPage;
import cn.yimen.hall.wire.MalformedMessage;
import cn.yimen.hall.wire.WireJson;
import cn.yimen.server.fleet.Fleet;
import cn.yimen.server.fleet.FleetDesk;
import cn.yimen.server.fleet.HallMetrics;
import cn.yimen.server.fleet.Latencies;
import cn.yimen.server.fleet.Refusals;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Where machines are heard, and where people see how they are.
final class FleetDoors {

    private static final String BEATS = "/heartbeats";
    private static final String LOGS = "/heartbeats/log";
    private static final String FLEET = "/fleet";
    private static final String METRICS = "/metrics";
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int UNPROCESSABLE = 422;
    private static final int UNAVAILABLE = 503;

    private final FleetDesk desk;
    private final StaffDoors staff;
    private final Latencies latencies = new Latencies();
    private final Refusals refusals = new Refusals();
    private final HallMetrics metrics;
    private final FleetPages pages;

    FleetDoors(FleetDesk desk, StaffDoors staff, HallMetrics.Sources sources) {
        this.desk = desk;
        this.staff = staff;
        pages = new FleetPages(desk, staff);
        metrics = new HallMetrics(desk, sources, latencies, refusals);
    }

    FleetPages pages() {
        return pages;
    }

    Latencies latencies() {
        return latencies;
    }

    Refusals refusals() {
        return refusals;
    }

    /// The figures are nobody's secret, and nobody's business
    private Answer metrics(Asking asking) {
        return asking instanceof Asking.WithSession shown && desk.opensMetrics(shown.session())
                ? new Answer(200, Map.of("Content-Type", HallMetrics.TYPE), metrics.text())
                : Answer.problem(FORBIDDEN, "only with the token of metrics.token");
    }

    /// Whether this is found without the prefix of a hall, too.
    static boolean isBare(String path) {
        return path.equals(METRICS) || path.equals(FLEET) || path.startsWith(FLEET + "/");
    }

    static boolean isOne(String door) {
        return door.equals(BEATS)
                || door.equals(LOGS)
                || door.equals(FLEET)
                || door.equals(METRICS)
                || door.startsWith(FLEET + "/");
    }

    static boolean isPage(String door) {
        return door.equals(FLEET) || door.startsWith(FLEET + "/");
    }

    /// @param asking whoever is signed in where it is asked
    Answer get(String door, Function<String, Optional<String>> parameter, Asking asking) {
        if (door.equals(METRICS)) {
            return metrics(asking);
        }
        if (!staff.mayKnow(Set.of(StaffRole.values()), staff.session(asking))) {
            return Answer.problem(FORBIDDEN, "only for staff who are signed in");
        }
        if (door.equals(FLEET)) {
            return Answer.json(desk.view(FleetQuestions.of(parameter)));
        }
        return device(door).flatMap(desk::machine).map(Answer::json).orElseGet(FleetDoors::nothing);
    }

    /// Which machine a door is about; empty where it names none.
    static Optional<DeviceId> device(String door) {
        return Optional.of(door)
                .filter(each -> each.startsWith(FLEET + "/"))
                .map(each -> each.substring(FLEET.length() + 1))
                .filter(id -> !id.isBlank())
                .map(DeviceId::new);
    }

    /// @param caller whose certificate the connection shows; empty where machines need none
    Answer post(String door, String body, Optional<DeviceId> caller) throws MalformedMessage {
        return switch (door) {
            case BEATS -> hear(WireJson.readForeign(body, Heartbeat.class), caller);
            case LOGS -> log(WireJson.readForeign(body, LogPage.class), caller);
            default -> nothing();
        };
    }

    private Answer hear(Heartbeat beat, Optional<DeviceId> caller) {
        if (isAnother(beat.device(), caller)) {
            return another();
        }
        return switch (desk.fleet().hear(beat)) {
            case Fleet.Hearing.Answered answered -> Answer.json(answered.answer());
            case Fleet.Hearing.Unsound unsound ->
                    Answer.problem(UNPROCESSABLE, unsound.field() + " is not as it may be");
            case Fleet.Hearing.Full _ -> Answer.problem(UNAVAILABLE, "too many machines");
        };
    }

    private Answer log(LogPage page, Optional<DeviceId> caller) {
        if (isAnother(page.device(), caller)) {
            return another();
        }
        return desk.fleet().log(page)
                ? Answer.json(new Kept(true))
                : Answer.problem(UNPROCESSABLE, "not asked for, or not as it may be");
    }

    private record Kept(boolean kept) {}

    private static boolean isAnother(DeviceId named, Optional<DeviceId> caller) {
        return caller.filter(device -> !device.equals(named)).isPresent();
    }

    private static Answer another() {
        return Answer.problem(FORBIDDEN, "a machine speaks for itself only");
    }

    private static Answer nothing() {
        return Answer.problem(NOT_FOUND, "nothing is here");
    }
}
