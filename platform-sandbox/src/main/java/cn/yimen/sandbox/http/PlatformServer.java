package cn.yimen.sandbox.http;

import cn.yimen.hall.log.EventLog;
import cn.yimen.sandbox.contract.Contract;
import cn.yimen.sandbox.contract.Operation;
import cn.yimen.sandbox.http.Faults.Kind;
import cn.yimen.sandbox.ledger.Ledger;
import cn.yimen.sandbox.seal.SealOffice;
import cn.yimen.sandbox.seed.City;
import cn.yimen.sandbox.service.Answer;
import cn.yimen.sandbox.service.BookingOffice;
import cn.yimen.sandbox.service.Services;
import cn.yimen.sandbox.tls.Authority;
import cn.yimen.sandbox.tls.Face;
import cn.yimen.sandbox.tls.SecuredDoor;
import cn.yimen.uplink.contract.Credentials;
import cn.yimen.uplink.contract.ProblemType;
import cn.yimen.uplink.contract.SignedRequest;
import io.javalin.Javalin;
import io.javalin.config.JettyConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpResponseException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.ServerConnector;
import org.jspecify.annotations.Nullable;

/// The platform on a port of this machine: the contract's operations, the pages, the switchboard of
/// the faults.
public final class PlatformServer implements AutoCloseable {

    private static final Duration FAST = Duration.ofDays(1);

    private final Ledger ledger;
    private final Contract contract = Contract.load();
    private final SealOffice seals;
    private final BookingOffice bookings;
    private final PlatformApi api;
    private final Pages pages;
    private final Faults faults;
    private final InstantSource clock;
    private final EventLog log;
    private final Javalin http;
    private final AtomicReference<@Nullable SecuredDoor> secured = new AtomicReference<>();

    /// Where the platform listens, on the loopback address only.
    ///
    /// @param port of plain HTTP; 0 for any
    /// @param secured a second port with TLS
    public record Doors(int port, Optional<Secured> secured) {

        public static Doors plain(int port) {
            return new Doors(port, Optional.empty());
        }
    }

    /// @param port 0 for any
    public record Secured(int port, Authority authority) {}

    /// What the platform takes from outside.
    public record Surroundings(InstantSource clock, RandomGenerator random, EventLog log) {}

    private PlatformServer(Ledger ledger, Credentials caller, Doors doors, Surroundings around) {
        this.ledger = ledger;
        clock = around.clock();
        log = around.log();
        seals = SealOffice.open(ledger.database(), around.random(), around.clock().instant());
        bookings = BookingOffice.open(ledger.database());
        var services =
                Services.of(
                        caller, around.random(), this::home, new Services.Offices(seals, bookings));
        var front = new Front(contract, services, ledger.database());
        api = new PlatformApi(ledger, new Gate(caller), front, log);
        faults = new Faults(around.random(), doors.secured().isPresent(), this::show);
        pages = new Pages(ledger, contract, faults, new Pages.Around(clock, caller));
        http =
                Javalin.create(config -> {
                    config.http.maxRequestSize = PlatformApi.LARGEST_BODY_BYTES;
                    config.http.asyncTimeout = Duration.ofSeconds(30).toMillis();
                    config.concurrency.useVirtualThreads = true;
                    config.startup.showJavalinBanner = false;
                    config.startup.showOldJavalinVersionWarning = false;
                    doors(config.jetty, doors);
                    routes(config.routes);
                });
    }

    /// Serves on the loopback address; the ledger belongs to the server from now on. A platform
    /// that has nothing yet is given its city.
    ///
    /// @param port 0 for any
    /// @throws io.javalin.util.JavalinException where the port is taken
    public static PlatformServer start(
            Ledger ledger, Credentials caller, int port, Surroundings around) {
        return start(ledger, caller, Doors.plain(port), around);
    }

    /// @throws io.javalin.util.JavalinException where a port is taken
    public static PlatformServer start(
            Ledger ledger, Credentials caller, Doors doors, Surroundings around) {
        var server = new PlatformServer(ledger, caller, doors, around);
        City.settle(ledger.database(), around.clock().instant());
        server.http.start();
        return server;
    }

    private URI home() {
        return URI.create("http://127.0.0.1:" + port());
    }

    public int port() {
        return http.port();
    }

    /// Whom halls are to trust for the seals on documents, in PEM.
    public String sealRoots() {
        return seals.roots();
    }

    /// By which halls verify the codes of bookings, in PEM.
    public String bookingKey() {
        return bookings.key();
    }

    /// Of the port with TLS; empty where there is none.
    public OptionalInt securedPort() {
        var door = secured.get();
        return door == null ? OptionalInt.empty() : OptionalInt.of(door.connector().getLocalPort());
    }

    /// The plain port first: it is the one that [Javalin] names.
    private void doors(JettyConfig jetty, Doors doors) {
        jetty.addConnector((server, settings) -> {
            var plain = new ServerConnector(server, new HttpConnectionFactory(settings));
            plain.setHost("127.0.0.1");
            plain.setPort(doors.port());
            return plain;
        });
        doors.secured()
                .ifPresent(wanted ->
                        jetty.addConnector((server, settings) -> {
                            var door =
                                    new SecuredDoor(
                                            new SecuredDoor.Place(server, settings, wanted.port()),
                                            wanted.authority(),
                                            clock);
                            secured.set(door);
                            return door.connector();
                        }));
    }

    private void show(Face face) {
        var door = secured.get();
        if (door != null) {
            door.show(face);
        }
    }

    private void routes(RoutesConfig routes) {
        routes.before(context -> tellTime(context, clock.instant()));
        for (var operation : contract.operations()) {
            if (operation.id().equals("health")) {
                routes.get(
                        operation.path(),
                        context -> send(context, Answer.json(200, "{\"state\":\"ready\"}")));
            } else {
                route(routes, operation, context -> faulty(context, operation));
            }
        }
        pages.routes(routes);
        routes.exception(HttpResponseException.class, PlatformServer::refused);
        routes.exception(Exception.class, this::failed);
    }

    private static void route(RoutesConfig routes, Operation operation, Handler handler) {
        switch (operation.method()) {
            case "GET" -> routes.get(operation.path(), handler);
            case "POST" -> routes.post(operation.path(), handler);
            case "PUT" -> routes.put(operation.path(), handler);
            default -> throw new IllegalStateException(operation.method() + " has no route");
        }
    }

    private static void tellTime(Context context, Instant now) {
        context.header(SignedRequest.PLATFORM_TIME, Long.toString(now.toEpochMilli()));
    }

    private static void refused(HttpResponseException cause, Context context) {
        if (cause.getStatus() == 413) {
            send(context, PlatformApi.tooLarge());
        } else {
            context.status(cause.getStatus());
        }
    }

    /// The ledger or the program failed: the hall tries again later.
    private void failed(Exception cause, Context context) {
        log.write("request.failed", Map.of("error", cause.getClass().getSimpleName()));
        send(context, down());
    }

    private void faulty(Context context, Operation operation) {
        var fault = faults.draw(operation.id());
        switch (fault.kind()) {
            case NONE,
                    WRONG_CLOCK,
                    CERTIFICATE_EXPIRED,
                    CERTIFICATE_NOT_YET_VALID,
                    CERTIFICATE_OF_ANOTHER_AUTHORITY,
                    CERTIFICATE_OF_ANOTHER_HOST ->
                    send(context, handle(context, operation, now(fault.kind())));
            case DOWN -> send(context, down());
            case CLIENT_ERROR -> stranger(context, 400);
            case SERVER_ERROR -> stranger(context, 502);
            case SLOW -> {
                LockSupport.parkNanos(fault.delay().toNanos());
                send(context, handle(context, operation, clock.instant()));
            }
            case REORDER -> {
                faults.holdBack(fault.delay());
                send(context, handle(context, operation, clock.instant()));
            }
            case LOST_ANSWER -> {
                handle(context, operation, clock.instant());
                cut(context);
            }
            case DUPLICATE -> {
                handle(context, operation, clock.instant());
                send(context, handle(context, operation, clock.instant()));
            }
            case MALFORMED -> half(context, handle(context, operation, clock.instant()));
        }
        faults.passed();
    }

    private Instant now(Kind fault) {
        return fault == Kind.WRONG_CLOCK ? clock.instant().plus(FAST) : clock.instant();
    }

    private Answer handle(Context context, Operation operation, Instant now) {
        tellTime(context, now);
        return api.answer(operation, context, now);
    }

    private static Answer down() {
        return Answer.refused(ProblemType.NOT_NOW, "平台暂不可用");
    }

    private static void stranger(Context context, int status) {
        context.status(status).contentType("text/html").result("<html>proxy</html>");
    }

    private static void half(Context context, Answer answer) {
        var text = answer.text();
        context.status(200)
                .contentType("application/json")
                .result("{" + text.substring(0, text.length() / 2));
    }

    private static void cut(Context context) {
        ServletContextRequest.getServletContextRequest(context.req())
                .getConnectionMetaData()
                .getConnection()
                .getEndPoint()
                .close();
    }

    private static void send(Context context, Answer answer) {
        answer.headers().forEach(context::header);
        context.status(answer.status());
        if (!answer.type().isEmpty()) {
            context.contentType(answer.type()).result(answer.body());
        }
    }

    @Override
    public void close() {
        http.stop();
        ledger.close();
    }
}
