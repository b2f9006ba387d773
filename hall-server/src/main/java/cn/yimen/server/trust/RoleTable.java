package cn.yimen.server.trust;

import static cn.yimen.hall.domain.DeviceRole.DESK;
import static cn.yimen.hall.domain.DeviceRole.DISPLAY;
import static cn.yimen.hall.domain.DeviceRole.KIOSK;

import cn.yimen.hall.domain.DeviceRole;
import cn.yimen.hall.wire.Beside;
import cn.yimen.hall.wire.ExtraHours;
import cn.yimen.hall.wire.HallCommand;
import cn.yimen.hall.wire.HallCommand.AcknowledgeCall;
import cn.yimen.hall.wire.HallCommand.AtWindow;
import cn.yimen.hall.wire.HallCommand.CancelAppointment;
import cn.yimen.hall.wire.HallCommand.CheckIn;
import cn.yimen.hall.wire.HallCommand.GrantPriority;
import cn.yimen.hall.wire.HallCommand.HandOver;
import cn.yimen.hall.wire.HallCommand.IssueByStaff;
import cn.yimen.hall.wire.HallCommand.Issuing;
import cn.yimen.hall.wire.HallCommand.LeaseNumbers;
import cn.yimen.hall.wire.HallCommand.OfHall;
import cn.yimen.hall.wire.HallCommand.OfTicket;
import cn.yimen.hall.wire.HallCommand.RateService;
import cn.yimen.hall.wire.HallCommand.RecordAppointment;
import cn.yimen.hall.wire.HallCommand.RejoinQueue;
import cn.yimen.hall.wire.HallCommand.ReportPrint;
import cn.yimen.hall.wire.HallCommand.TakeNumber;
import cn.yimen.hall.wire.HallCommand.WithdrawTicket;
import cn.yimen.hall.wire.Helping.CancelHelp;
import cn.yimen.hall.wire.Helping.EndHelp;
import cn.yimen.hall.wire.Helping.GuideEndsHelp;
import cn.yimen.hall.wire.Helping.GuideTakesHelp;
import cn.yimen.hall.wire.Helping.RequestHelp;
import cn.yimen.hall.wire.Helping.TakeHelp;
import cn.yimen.hall.wire.InHand;
import cn.yimen.hall.wire.Reporting.ReportDevice;
import cn.yimen.hall.wire.ToAll;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What each kind of machine may do (设备角色权限). A new command does not compile before it stands here;
/// a new door is closed to everybody until it does. Of desks, who is signed in decides further.
public final class RoleTable {

    private static final Set<DeviceRole> DESKS = EnumSet.of(DESK);
    private static final Set<DeviceRole> KIOSKS = EnumSet.of(KIOSK);
    private static final Set<DeviceRole> CITIZENS = EnumSet.of(KIOSK, DESK);
    private static final Set<DeviceRole> SCREENS = EnumSet.of(DISPLAY, DESK);
    private static final Set<DeviceRole> ALL = EnumSet.of(KIOSK, DISPLAY, DESK);

    /// `METHOD /door`, where a star is one part that may be anything and `@` the asking machine's
    /// own id.
    private static final List<Row> ROWS =
            List.of(
                    row(ALL, "GET /health"),
                    row(ALL, "GET /catalogue"),
                    row(ALL, "GET /events"),
                    row(ALL, "POST /commands"),
                    row(ALL, "POST /certificates"),
                    row(ALL, "POST /heartbeats"),
                    row(ALL, "POST /heartbeats/log"),
                    row(KIOSKS, "GET /updates/kiosk"),
                    row(KIOSKS, "GET /updates/kiosk/*"),
                    row(EnumSet.of(DISPLAY), "GET /updates/display"),
                    row(EnumSet.of(DISPLAY), "GET /updates/display/*"),
                    row(DESKS, "GET /updates/desk"),
                    row(DESKS, "GET /updates/desk/*"),
                    row(DESKS, "GET /fleet"),
                    row(DESKS, "GET /fleet/*"),
                    row(CITIZENS, "POST /holders/tickets"),
                    row(KIOSKS, "POST /machines/@/records"),
                    row(SCREENS, "GET /statistics"),
                    row(SCREENS, "GET /watch"),
                    row(CITIZENS, "GET /usual-waits"),
                    row(DESKS, "GET /tickets/*/holder"),
                    row(DESKS, "GET /staff"),
                    row(DESKS, "POST /staff/sessions"),
                    row(DESKS, "POST /staff/password"),
                    row(DESKS, "GET /watch/story"),
                    row(DESKS, "POST /what-if"),
                    row(DESKS, "GET /follow-ups"),
                    row(DESKS, "GET /report"),
                    row(DESKS, "POST /config"),
                    row(DESKS, "GET /uplink"),
                    row(DESKS, "GET /uplink/page"),
                    row(DESKS, "GET /uplink/parked"),
                    row(DESKS, "POST /uplink/parked/*"));

    /// What a browser without a certificate may ask for; each of these asks for a staff log-in, or
    /// as `/metrics` for a token of its own.
    private static final List<Pattern> FOR_BROWSERS =
            List.of(
                    pattern("GET /uplink/page"),
                    pattern("GET /fleet"),
                    pattern("GET /fleet/*"),
                    pattern("POST /fleet/*"),
                    pattern("GET /metrics"));

    private RoleTable() {}

    private record Row(Set<DeviceRole> roles, Pattern door) {}

    private static Row row(Set<DeviceRole> roles, String door) {
        return new Row(roles, pattern(door));
    }

    private static Pattern pattern(String door) {
        return Pattern.compile(Pattern.quote(door).replace("*", "\\E[^/]+\\Q"));
    }

    /// All that somebody may open; the others are closed to everybody.
    static List<Pattern> doors() {
        return Stream.concat(ROWS.stream().map(Row::door), FOR_BROWSERS.stream()).toList();
    }

    /// @param door of a hall, after `/v1`
    /// @param own the asking machine's id
    public static boolean mayOpen(DeviceRole role, String method, String door, String own) {
        if (door.contains("@")) {
            return false;
        }
        var asked = method + " " + door.replace("/machines/" + own + "/", "/machines/@/");
        return ROWS.stream()
                .anyMatch(row -> row.roles().contains(role) && row.door().matcher(asked).matches());
    }

    /// Whether a browser may ask for it without a certificate.
    public static boolean isForBrowsers(String method, String door) {
        var asked = method + " " + door;
        return FOR_BROWSERS.stream().anyMatch(open -> open.matcher(asked).matches());
    }

    public static boolean maySend(DeviceRole role, HallCommand command) {
        return senders(command).contains(role);
    }

    private static Set<DeviceRole> senders(HallCommand command) {
        return switch (command) {
            case AtWindow _, Beside _, ToAll _, InHand _, ExtraHours _, TakeHelp _, EndHelp _ ->
                    DESKS;
            case GuideTakesHelp _, GuideEndsHelp _ -> DESKS;
            case RequestHelp _, CancelHelp _ -> KIOSKS;
            case Issuing issuing -> senders(issuing);
            case OfTicket ofTicket -> senders(ofTicket);
            case OfHall ofHall -> senders(ofHall);
        };
    }

    private static Set<DeviceRole> senders(Issuing command) {
        return switch (command) {
            case TakeNumber _, CheckIn _, LeaseNumbers _, HandOver _ -> KIOSKS;
            case RecordAppointment _, CancelAppointment _ -> CITIZENS;
            case IssueByStaff _ -> DESKS;
        };
    }

    private static Set<DeviceRole> senders(OfTicket command) {
        return switch (command) {
            case ReportPrint _, RejoinQueue _, WithdrawTicket _, RateService _ -> CITIZENS;
            case AcknowledgeCall _ -> EnumSet.of(DISPLAY);
            case GrantPriority _ -> DESKS;
        };
    }

    private static Set<DeviceRole> senders(OfHall command) {
        return switch (command) {
            case ReportDevice _ -> ALL;
            default -> DESKS;
        };
    }
}
