package cn.yimen.server.http;

import cn.yimen.hall.log.Bug;
import cn.yimen.hall.log.EventLog;
import cn.yimen.hall.trust.DeviceName;
import cn.yimen.hall.wire.MalformedMessage;
import cn.yimen.server.http.Halls.Entrance;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/// Which address is which hall's door. Reads a request's body and writes the answer, both bounded.
final class Routes extends Handler.Abstract {

    private static final String CONFIG = "/config";
    private static final String TICKET = "/tickets/";
    private static final String HOLDER = "/holder";
    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;
    private static final int FAILED = 500;

    private final Halls halls;
    private final Prefix prefix;
    private final EventLog log;

    Routes(Halls halls, Prefix prefix, EventLog log) {
        this.halls = halls;
        this.prefix = prefix;
        this.log = log;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        answer(request).write(response, callback);
        return true;
    }

    private Answer answer(Request request) {
        try {
            var path = Request.getPathInContext(request);
            var address = prefix.strip(path).or(() -> bare(path));
            return address.isPresent() ? answer(request, address.get()) : notFound();
        } catch (MalformedMessage e) {
            return Answer.problem(BAD_REQUEST, String.valueOf(e.getMessage()));
        } catch (CharacterCodingException e) {
            return Answer.problem(BAD_REQUEST, "the body is not UTF-8");
        } catch (IOException e) {
            return Answer.problem(BAD_REQUEST, "the request ended early");
        } catch (RuntimeException e) {
            var bug = new Bug(Thread.currentThread(), e);
            about(request).write("http.failed", bug.fields());
            return Answer.problem(FAILED, "the server failed: " + bug.code());
        }
    }

    /// Where there is one hall, people and Prometheus need not know of versions.
    private Optional<Prefix.Address> bare(String path) {
        boolean isOne = halls.path().equals("/v1");
        return Optional.of(new Prefix.Address(Map.of(), path))
                .filter(address -> isOne && FleetDoors.isBare(address.door()));
    }

    /// Says which hall, where the address names one.
    private EventLog about(Request request) {
        var parts = prefix.strip(Request.getPathInContext(request)).map(Prefix.Address::parts);
        var log = this.log;
        for (var part : parts.orElse(Map.of()).entrySet()) {
            log = log.with(part.getKey(), part.getValue());
        }
        return log;
    }

    private Answer answer(Request request, Prefix.Address address)
            throws IOException, MalformedMessage {
        return switch (halls.find(address.parts())) {
            case Entrance.Open open -> {
                long begin = System.nanoTime();
                var answer = inside(open.door(), request, address.door());
                var took = Duration.ofNanos(System.nanoTime() - begin);
                open.door().fleetDoors().latencies().took(took);
                yield answer;
            }
            case Entrance.Unknown _ -> Answer.problem(NOT_FOUND, "no such hall");
            case Entrance.NotNow not -> Answer.notNow(not.why());
        };
    }

    private static Answer inside(HallDoor hall, Request request, String door)
            throws IOException, MalformedMessage {
        boolean isPost = Objects.equals(request.getMethod(), "POST");
        if (UplinkDoors.isOne(door)) {
            return uplink(hall.uplinkDoors(), request, door, isPost);
        }
        if (FleetDoors.isOne(door)) {
            return fleet(hall.fleetDoors(), request, door, isPost);
        }
        if (UpdateDoors.isOne(door)) {
            return hall.updateDoors().answer(request, door);
        }
        if (WatchDoors.isOne(door)) {
            return watch(hall.watchDoors(), request, door, isPost);
        }
        if (StaffDoors.isOne(door)) {
            return staff(hall.staffDoors(), request, door, isPost);
        }
        return isPost ? post(hall.doors(), request, door) : get(hall.doors(), request, door);
    }

    private static Answer uplink(UplinkDoors doors, Request request, String door, boolean isPost)
            throws IOException, MalformedMessage {
        if (!isPost) {
            return doors.get(door, parameter(request, "lang"), Asking.of(authorization(request)));
        }
        return switch (Body.message(request)) {
            case Body.Unwanted unwanted -> unwanted.answer();
            case Body.Whole whole -> doors.post(door, whole.text(), session(request));
        };
    }

    private static Answer fleet(FleetDoors doors, Request request, String door, boolean isPost)
            throws IOException, MalformedMessage {
        var asking = Asking.of(authorization(request));
        if (FleetDoors.isPage(door) && (isPost || wantsPage(request))) {
            return isPost
                    ? form(doors.pages(), request, door, asking)
                    : doors.pages().get(door, name -> parameter(request, name), asking);
        }
        if (!isPost) {
            return doors.get(door, name -> parameter(request, name), asking);
        }
        return switch (Body.message(request)) {
            case Body.Unwanted unwanted -> unwanted.answer();
            case Body.Whole whole ->
                    doors.post(door, whole.text(), Gate.peer(request).map(DeviceName::device));
        };
    }

    private static Answer form(FleetPages pages, Request request, String door, Asking asking)
            throws IOException {
        return switch (Body.form(request)) {
            case Body.Unwanted unwanted -> unwanted.answer();
            case Body.Whole whole ->
                    pages.post(
                            new FleetPages.Sent(door, whole.text(), isSameOrigin(request)),
                            name -> parameter(request, name),
                            asking);
        };
    }

    private static boolean wantsPage(Request request) {
        return header(request, HttpHeader.ACCEPT).contains("text/html");
    }

    /// Browsers say from which page a form comes.
    private static boolean isSameOrigin(Request request) {
        var origin = header(request, HttpHeader.ORIGIN);
        var host = header(request, HttpHeader.HOST);
        return !host.isEmpty()
                && (origin.equals("https://" + host) || origin.equals("http://" + host));
    }

    private static String header(Request request, HttpHeader name) {
        return Optional.ofNullable(request.getHeaders().get(name)).orElse("");
    }

    private static Answer watch(WatchDoors doors, Request request, String door, boolean isPost)
            throws IOException, MalformedMessage {
        if (!isPost) {
            return doors.get(door, name -> parameter(request, name), session(request));
        }
        return switch (Body.message(request)) {
            case Body.Unwanted unwanted -> unwanted.answer();
            case Body.Whole whole -> doors.post(door, whole.text(), session(request));
        };
    }

    private static Answer staff(StaffDoors doors, Request request, String door, boolean isPost)
            throws IOException, MalformedMessage {
        if (!isPost) {
            return doors.get(door);
        }
        return switch (Body.message(request)) {
            case Body.Unwanted unwanted -> unwanted.answer();
            case Body.Whole whole ->
                    doors.post(door, whole.text(), Gate.peer(request).map(DeviceName::device));
        };
    }

    private static Answer post(Doors doors, Request request, String door)
            throws IOException, MalformedMessage {
        var body = door.equals(CONFIG) ? Body.layout(request) : Body.message(request);
        return switch (body) {
            case Body.Unwanted unwanted -> unwanted.answer();
            case Body.Whole whole ->
                    switch (door) {
                        case "/commands" ->
                                doors.command(whole.text(), session(request), Gate.peer(request));
                        case "/holders/tickets" -> doors.holderTickets(whole.text());
                        case CONFIG ->
                                doors.layout(
                                        whole.bytes(),
                                        parameter(request, "clerk"),
                                        session(request));
                        default -> notFound();
                    };
        };
    }

    private static Answer get(Doors doors, Request request, String door) {
        return switch (door) {
            case "/catalogue" -> doors.catalogue(known(request));
            case "/health" -> doors.health();
            case "/statistics" -> doors.statistics(parameter(request, "day"), session(request));
            default ->
                    door.startsWith(TICKET) && door.endsWith(HOLDER)
                            ? holder(doors, request, door)
                            : notFound();
        };
    }

    private static Answer holder(Doors doors, Request request, String door) {
        int end = door.length() - HOLDER.length();
        return doors.holder(
                door.substring(Math.min(TICKET.length(), end), end),
                parameter(request, "clerk"),
                parameter(request, "purpose"),
                session(request));
    }

    private static Optional<String> session(Request request) {
        return Asking.of(authorization(request)) instanceof Asking.WithSession known
                ? Optional.of(known.session())
                : Optional.empty();
    }

    private static Optional<String> authorization(Request request) {
        return Optional.ofNullable(request.getHeaders().get(HttpHeader.AUTHORIZATION));
    }

    private static Optional<String> parameter(Request request, String name) {
        var query = Request.extractQueryParameters(request, StandardCharsets.UTF_8);
        return Optional.ofNullable(query.getValue(name));
    }

    private static String known(Request request) {
        return Optional.ofNullable(request.getHeaders().get(HttpHeader.IF_NONE_MATCH)).orElse("");
    }

    private static Answer notFound() {
        return Answer.problem(NOT_FOUND, "nothing is here");
    }
}
