package cn.yimen.server.http;

import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.StaffRole;
import cn.yimen.hall.wire.MalformedMessage;
import cn.yimen.hall.wire.RecordsDepth;
import cn.yimen.hall.wire.WireJson;
import cn.yimen.server.uplink.UplinkDesk;
import cn.yimen.server.uplink.UplinkDesk.Mending;
import cn.yimen.server.uplink.UplinkPage;
import cn.yimen.server.writer.HallFeed;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// How far the hall and its machines have come towards the province, for programs and for people.
final class UplinkDoors {

    private static final Pattern PARKED = Pattern.compile("/uplink/parked/([0-9]{1,18})");
    private static final Pattern RECORDS =
            Pattern.compile("/machines/([0-9A-Za-z._-]{1,50})/records");
    private static final Pattern CLERK = Pattern.compile("[0-9A-Za-z._-]{1,32}");
    private static final int BAD_REQUEST = 400;
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;
    private static final int UNPROCESSABLE = 422;
    private static final int UNAVAILABLE = 503;

    private final UplinkDesk desk;
    private final HallFeed feed;
    private final InstantSource clock;
    private final StaffDoors staff;

    UplinkDoors(UplinkDesk desk, HallFeed feed, InstantSource clock, StaffDoors staff) {
        this.staff = staff;
        this.desk = desk;
        this.feed = feed;
        this.clock = clock;
    }

    UplinkDesk desk() {
        return desk;
    }

    /// What is parked names numbers and clerks: it is for staff.
    ///
    /// @param language as asked for; Chinese where it is not English
    /// @param asking whoever is signed in where it is asked
    Answer get(String door, Optional<String> language, Asking asking) {
        boolean isPage = door.equals("/uplink/page");
        if (!staff.mayKnow(Set.of(StaffRole.values()), staff.session(asking))) {
            return isPage
                    ? signIn()
                    : Answer.problem(FORBIDDEN, "only for staff who are signed in");
        }
        return switch (door) {
            case "/uplink" -> Answer.json(desk.report());
            case "/uplink/parked" -> Answer.json(desk.parked());
            case "/uplink/page" -> page(language);
            default -> nothing();
        };
    }

    /// A browser asks its user for number and password.
    private static Answer signIn() {
        var headers =
                Map.of(
                        "Content-Type", "text/plain; charset=utf-8",
                        "WWW-Authenticate", "Basic realm=\"Yimen\", charset=\"UTF-8\"");
        return new Answer(UNAUTHORIZED, headers, "only for staff who are signed in");
    }

    private Answer page(Optional<String> language) {
        boolean isEnglish = language.filter("en"::equals).isPresent();
        var zone = feed.state().config().map(HallConfig::zone).orElse(ZoneOffset.UTC);
        var page = page(isEnglish ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE, zone);
        var headers =
                Map.of("Content-Type", "text/html; charset=utf-8", "Cache-Control", "no-store");
        return new Answer(200, headers, page.html(desk.report(), desk.parked()));
    }

    private UplinkPage page(Locale language, ZoneId zone) {
        return new UplinkPage(language, zone, clock.instant());
    }

    /// @param session of whoever is signed in where it is asked
    Answer post(String door, String body, Optional<String> session) throws MalformedMessage {
        var parked = PARKED.matcher(door);
        if (parked.matches()) {
            return mend(Long.parseLong(parked.group(1)), body, session);
        }
        var records = RECORDS.matcher(door);
        return records.matches() ? tell(new DeviceId(records.group(1)), body) : nothing();
    }

    private Answer mend(long seq, String body, Optional<String> session) throws MalformedMessage {
        var mending = WireJson.readForeign(body, Mending.class);
        if (!CLERK.matcher(mending.clerk().value()).matches()) {
            return Answer.problem(BAD_REQUEST, "clerk is needed");
        }
        if (!staff.isSupervisor(mending.clerk(), session)) {
            return Answer.problem(FORBIDDEN, "only a supervisor who is signed in");
        }
        return switch (desk.mend(seq, mending)) {
            case TAKEN -> Answer.json(new Heard(true));
            case NOT_PARKED ->
                    Answer.problem(CONFLICT, "not parked, or a correction is on its way");
            case OTHER_EVENT ->
                    Answer.problem(UNPROCESSABLE, "number, kind and ticket must stay as they are");
            case NO_PLATFORM -> Answer.problem(NOT_FOUND, "there is no platform");
        };
    }

    private Answer tell(DeviceId device, String body) throws MalformedMessage {
        var depth = WireJson.readForeign(body, RecordsDepth.class);
        return desk.tell(device, depth)
                ? Answer.json(new Heard(true))
                : Answer.problem(UNAVAILABLE, "too many machines");
    }

    private record Heard(boolean heard) {}

    private static Answer nothing() {
        return Answer.problem(NOT_FOUND, "nothing is here");
    }

    static boolean isOne(String door) {
        return door.equals("/uplink")
                || door.startsWith("/uplink/")
                || door.startsWith("/machines/");
    }
}
