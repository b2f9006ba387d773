package cn.yimen.server.http;

import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.StaffRole;
import cn.yimen.server.fleet.FleetDesk;
import cn.yimen.server.fleet.FleetPage;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The fleet page. Who works here may look; only a supervisor whom the hall knows by an account may
/// ask something of a machine.
final class FleetPages {

    private static final List<String> ACTIONS =
            List.of(
                    "restart-program",
                    "out-of-service",
                    "back-in-service",
                    "show-message",
                    "send-log",
                    "forget");
    private static final String FLEET = "/fleet";
    private static final int OK = 200;
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final Map<String, String> HTML =
            Map.of(
                    "Content-Type", "text/html; charset=utf-8",
                    "Cache-Control", "no-store",
                    "Content-Security-Policy",
                            "default-src 'none'; style-src 'unsafe-inline'; form-action 'self';"
                                    + " frame-ancestors 'none'; base-uri 'none'",
                    "X-Content-Type-Options", "nosniff",
                    "Referrer-Policy", "same-origin");

    private final FleetDesk desk;
    private final StaffDoors staff;
    private final FleetForms forms = new FleetForms();

    FleetPages(FleetDesk desk, StaffDoors staff) {
        this.desk = desk;
        this.staff = staff;
    }

    Answer get(String door, Function<String, Optional<String>> parameter, Asking asking) {
        var session = staff.session(asking);
        if (!staff.mayKnow(Set.of(StaffRole.values()), session)) {
            return signIn();
        }
        var page = page(parameter);
        if (door.equals(FLEET)) {
            var question = FleetQuestions.of(parameter);
            return new Answer(OK, HTML, page.list(desk.view(question), question));
        }
        var supervisor = clerk(asking).filter(_ -> may(session));
        return FleetDoors.device(door)
                .map(device -> machine(page, device, supervisor, ""))
                .orElseGet(FleetPages::unknown);
    }

    private boolean may(Optional<String> session) {
        return staff.isKnownSupervisor(session);
    }

    private FleetPage page(Function<String, Optional<String>> parameter) {
        boolean isEnglish = parameter.apply("lang").filter("en"::equals).isPresent();
        return new FleetPage(
                isEnglish ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE, desk.zone(), desk.now());
    }

    private static Optional<ClerkId> clerk(Asking asking) {
        return asking instanceof Asking.WithPassword typed
                ? Optional.of(typed.wish().clerk())
                : Optional.empty();
    }

    private Answer machine(
            FleetPage page, DeviceId device, Optional<ClerkId> supervisor, String outcome) {
        var actions =
                supervisor
                        .map(clerk -> actions(page, device, clerk))
                        .orElseGet(() -> page.note("supervisors"));
        return desk.machine(device)
                .map(seen ->
                        new Answer(
                                OK,
                                HTML,
                                page.machine(seen, desk.orders(device), actions, outcome)))
                .orElseGet(FleetPages::unknown);
    }

    private static Answer unknown() {
        return Answer.problem(NOT_FOUND, "no such machine");
    }

    private String actions(FleetPage page, DeviceId device, ClerkId clerk) {
        return ACTIONS.stream()
                .map(what ->
                        page.action(
                                device,
                                what,
                                forms.hidden(clerk.value(), device, desk.fleet().freshId())))
                .collect(Collectors.joining());
    }

    /// A form that was sent.
    ///
    /// @param isOurs whether the browser says that a page of this server sent it
    record Sent(String door, String body, boolean isOurs) {}

    Answer post(Sent sent, Function<String, Optional<String>> parameter, Asking asking) {
        var session = staff.session(asking);
        if (!staff.mayKnow(Set.of(StaffRole.values()), session)) {
            return signIn();
        }
        var clerk = clerk(asking).filter(_ -> may(session));
        return FleetDoors.device(sent.door())
                .map(device -> filled(sent, device, clerk, page(parameter)))
                .orElseGet(FleetPages::unknown);
    }

    private Answer filled(
            Sent sent, DeviceId device, Optional<ClerkId> supervisor, FleetPage page) {
        var wish = supervisor.flatMap(who -> forms.read(sent.body(), who.value(), device));
        if (!sent.isOurs() || wish.isEmpty()) {
            return Answer.problem(FORBIDDEN, "only from the page itself, by a supervisor");
        }
        var outcome = carryOut(device, wish.get(), supervisor.orElseThrow());
        return machine(page, device, supervisor, outcome);
    }

    private String carryOut(DeviceId device, FleetForms.Wish wish, ClerkId clerk) {
        if (wish.what().equals("forget") && wish.isSure()) {
            return desk.fleet().forget(device) ? "FORGOTTEN" : "SPEAKS";
        }
        return wish.asked()
                .map(what -> desk.fleet().order(device, wish.order(), what, clerk).name())
                .orElse("UNFIT");
    }

    private static Answer signIn() {
        return new Answer(
                UNAUTHORIZED,
                Map.of(
                        "Content-Type", "text/plain; charset=utf-8",
                        "WWW-Authenticate", "Basic realm=\"Yimen\", charset=\"UTF-8\""),
                "only for staff who are signed in");
    }
}
