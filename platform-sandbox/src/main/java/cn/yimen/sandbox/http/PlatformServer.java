package cn.yimen.sandbox.http;

import cn.yimen.hall.log.EventLog;
import cn.yimen.hall.wire.WireJson;
import cn.yimen.sandbox.http.PlatformApi.Answer;
import cn.yimen.sandbox.ledger.Ledger;
import cn.yimen.sandbox.page.ContractPage;
import cn.yimen.sandbox.page.FaultPage;
import cn.yimen.sandbox.page.FaultState;
import cn.yimen.sandbox.page.LedgerPage;
import cn.yimen.sandbox.page.Texts;
import cn.yimen.uplink.contract.Credentials;
import cn.yimen.uplink.contract.PlatformProblem;
import cn.yimen.uplink.contract.SignedRequest;
import io.javalin.Javalin;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;

/// The platform on a port of this machine: the contract's resources, the pages, the switchboard of
/// the faults.
public final class PlatformServer implements AutoCloseable {

    private static final int SHOWN_EVENTS = 200;

    private final Ledger ledger;
    private final PlatformApi api;
    private final Faults faults;
    private final InstantSource clock;
    private final EventLog log;
    private final Javalin http;

    /// What the platform takes from outside.
    public record Surroundings(InstantSource clock, RandomGenerator random, EventLog log) {}

    private PlatformServer(Ledger ledger, Credentials caller, Surroundings around) {
        this.ledger = ledger;
        clock = around.clock();
        log = around.log();
        api = new PlatformApi(ledger, new Gate(caller, clock), clock, log);
        faults = new Faults(around.random());
        http =
                Javalin.create(config -> {
                    config.http.maxRequestSize = PlatformApi.LARGEST_BODY_BYTES;
                    config.http.asyncTimeout = Duration.ofSeconds(30).toMillis();
                    config.concurrency.useVirtualThreads = true;
                    config.startup.showJavalinBanner = false;
                    config.startup.showOldJavalinVersionWarning = false;
                    routes(config.routes);
                });
    }

    /// Serves on the loopback address; the ledger belongs to the server from now on.
    ///
    /// @param port 0 for any
    /// @throws io.javalin.util.JavalinException where the port is taken
    public static PlatformServer start(
            Ledger ledger, Credentials caller, int port, Surroundings around) {
        var server = new PlatformServer(ledger, caller, around);
        server.http.start("127.0.0.1", port);
        return server;
    }

    public int port() {
        return http.port();
    }

    private void routes(RoutesConfig routes) {
        routes.before(context ->
                context.header(SignedRequest.PLATFORM_TIME, Long.toString(clock.millis())));
        routes.post("/v1/halls/{hall}/events", context -> faulty(context, api::events));
        routes.post("/v1/halls/{hall}/heartbeat", context -> faulty(context, api::heartbeat));
        routes.get("/v1/health", context -> json(context, "{\"state\":\"ready\"}"));
        routes.get("/", this::ledgerPage);
        routes.get("/contract", context -> html(context, ContractPage.of(texts(context))));
        routes.get(
                "/ledger.json",
                context -> json(context, WireJson.write(ledger.view(Integer.MAX_VALUE))));
        routes.get("/faults", context -> html(context, FaultPage.of(texts(context), faultState())));
        routes.post("/faults", this::plan);
        routes.exception(HttpResponseException.class, PlatformServer::refused);
        routes.exception(Exception.class, this::failed);
    }

    private static void refused(HttpResponseException cause, Context context) {
        if (cause.getStatus() == 413) {
            answer(context, PlatformApi.tooLarge());
        } else {
            context.status(cause.getStatus());
        }
    }

    /// The ledger or the program failed: the hall tries again later.
    private void failed(Exception cause, Context context) {
        log.write("request.failed", Map.of("error", cause.getClass().getSimpleName()));
        answer(context, down());
    }

    private interface Handling {
        Answer handle(Context context);
    }

    private void faulty(Context context, Handling handling) {
        var fault = faults.draw();
        switch (fault.kind()) {
            case NONE -> answer(context, handling.handle(context));
            case DOWN -> answer(context, down());
            case SLOW -> {
                LockSupport.parkNanos(fault.delay().toNanos());
                answer(context, handling.handle(context));
            }
            case LOST_ANSWER -> {
                handling.handle(context);
                cut(context);
            }
            case DUPLICATE -> {
                handling.handle(context);
                answer(context, handling.handle(context));
            }
        }
    }

    private static Answer down() {
        return Answer.of(new PlatformProblem(PlatformProblem.NOT_NOW, "平台暂不可用", 503));
    }

    private static void cut(Context context) {
        ServletContextRequest.getServletContextRequest(context.req())
                .getConnectionMetaData()
                .getConnection()
                .getEndPoint()
                .close();
    }

    private static void answer(Context context, Answer answer) {
        context.status(answer.status());
        if (answer.status() != 204) {
            context.contentType(answer.type())
                    .result(answer.body().getBytes(StandardCharsets.UTF_8));
        }
    }

    private void ledgerPage(Context context) {
        var page = new LedgerPage(texts(context), clock.instant());
        html(context, page.of(ledger.view(SHOWN_EVENTS), faultState()));
    }

    private FaultState faultState() {
        var plan = faults.plan();
        return new FaultState(plan.kind().name(), plan.percent());
    }

    /// `fault`, `percent`, `millis` as of a form; the page is shown again.
    private void plan(Context context) {
        try {
            var kind = Faults.Kind.valueOf(form(context, "fault", "NONE"));
            int percent = Integer.parseInt(form(context, "percent", "100"));
            int millis = Integer.parseInt(form(context, "millis", "3000"));
            if (percent < 0 || percent > 100 || millis < 0 || millis > 60_000) {
                context.status(400);
                return;
            }
            faults.plan(new Faults.Plan(kind, percent, Duration.ofMillis(millis)));
            context.redirect(texts(context).link("/faults"), HttpStatus.SEE_OTHER);
        } catch (IllegalArgumentException e) {
            context.status(400);
        }
    }

    private static String form(Context context, String name, String absent) {
        return Objects.requireNonNullElse(context.formParam(name), absent);
    }

    private static Texts texts(Context context) {
        return Texts.of(Objects.requireNonNullElse(context.queryParam("lang"), "zh"));
    }

    private static void html(Context context, String page) {
        context.header(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'")
                .header("X-Content-Type-Options", "nosniff")
                .contentType("text/html; charset=utf-8")
                .result(page);
    }

    private static void json(Context context, String text) {
        context.contentType("application/json; charset=utf-8").result(text);
    }

    @Override
    public void close() {
        http.stop();
        ledger.close();
    }
}
