package cn.yimen.sandbox.http;

import cn.yimen.hall.wire.WireJson;
import cn.yimen.sandbox.contract.Contract;
import cn.yimen.sandbox.ledger.Ledger;
import cn.yimen.sandbox.page.ContractPage;
import cn.yimen.sandbox.page.FaultPage;
import cn.yimen.sandbox.page.FaultState;
import cn.yimen.sandbox.page.HallsPage;
import cn.yimen.sandbox.page.LedgerPage;
import cn.yimen.sandbox.page.PeoplePage;
import cn.yimen.sandbox.page.RecordsPage;
import cn.yimen.sandbox.page.Texts;
import cn.yimen.sandbox.service.KnownSummary;
import cn.yimen.sandbox.service.Phone;
import cn.yimen.sandbox.store.RecordsReader;
import cn.yimen.sandbox.store.Shelf;
import cn.yimen.uplink.contract.Credentials;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;

/// What people see of the platform, and what they may do to it at a demonstration.
final class Pages {

    private static final int SHOWN = 200;

    private final Ledger ledger;
    private final Contract contract;
    private final Faults faults;
    private final InstantSource clock;
    private final Phone phone;
    private final UploadPages uploads;

    /// @param shared with which shown codes are made
    record Around(InstantSource clock, Credentials shared) {}

    Pages(Ledger ledger, Contract contract, Faults faults, Around around) {
        this.ledger = ledger;
        this.contract = contract;
        this.faults = faults;
        clock = around.clock();
        phone = new Phone(ledger.database(), around.shared(), clock);
        uploads = new UploadPages(ledger.database(), around.shared(), clock);
    }

    void routes(RoutesConfig routes) {
        routes.get("/", this::ledgerPage);
        routes.get("/halls", this::hallsPage);
        routes.get("/records", this::recordsPage);
        routes.get(
                "/contract",
                context -> html(context, ContractPage.of(texts(context), contract.document())));
        routes.get(
                "/people", context -> html(context, PeoplePage.of(texts(context), phone.people())));
        routes.post("/people", this::act);
        uploads.routes(routes);
        routes.get("/ledger.json", this::ledgerJson);
        routes.get("/faults", context -> html(context, FaultPage.of(texts(context), faultState())));
        routes.post("/faults", this::plan);
    }

    private void ledgerPage(Context context) {
        var page = new LedgerPage(texts(context), clock.instant());
        html(context, page.of(ledger.view(SHOWN), faultState()));
    }

    private void ledgerJson(Context context) {
        context.contentType("application/json; charset=utf-8")
                .result(WireJson.write(ledger.view(Integer.MAX_VALUE)));
    }

    private void hallsPage(Context context) {
        var halls = ledger.database().inTurn(handle -> new Shelf(handle).all(KnownSummary.class));
        html(context, HallsPage.of(texts(context), halls, clock.instant()));
    }

    private void recordsPage(Context context) {
        var search = Objects.requireNonNullElse(context.queryParam("q"), "");
        var view =
                ledger.database().inTurn(handle -> new RecordsReader(handle).view(search, SHOWN));
        html(context, RecordsPage.of(texts(context), search, view));
    }

    /// `scan` with `person`, or `order`: what a phone does with a code.
    private void act(Context context) {
        boolean done =
                context.formParam("order") == null
                        ? phone.scan(form(context, "scan", ""), form(context, "person", "0"))
                        : phone.pay(form(context, "order", ""));
        if (done) {
            context.redirect(texts(context).link("/people"), HttpStatus.SEE_OTHER);
        } else {
            context.status(404);
        }
    }

    private FaultState faultState() {
        var plan = faults.plan();
        return new FaultState(
                plan.kind().name(),
                plan.percent(),
                faults.offered().stream().map(Faults.Kind::name).toList());
    }

    /// `fault`, `percent`, `millis` as of a form; the page is shown again.
    private void plan(Context context) {
        try {
            var kind = Faults.Kind.valueOf(form(context, "fault", "NONE"));
            int percent = Integer.parseInt(form(context, "percent", "100"));
            int millis = Integer.parseInt(form(context, "millis", "3000"));
            if (!faults.offered().contains(kind)
                    || percent < 0
                    || percent > 100
                    || millis < 0
                    || millis > 60_000) {
                context.status(400);
                return;
            }
            var operation = form(context, "operation", "").strip();
            faults.plan(new Faults.Plan(kind, percent, Duration.ofMillis(millis), operation));
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

    static void html(Context context, String page) {
        context.header(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'")
                .header("X-Content-Type-Options", "nosniff")
                .contentType("text/html; charset=utf-8")
                .result(page);
    }
}
