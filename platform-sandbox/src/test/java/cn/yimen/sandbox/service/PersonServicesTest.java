package cn.yimen.sandbox.service;

import static cn.yimen.sandbox.ContractCaller.body;
import static cn.yimen.sandbox.ContractCaller.with;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.sandbox.ContractCaller;
import cn.yimen.sandbox.MovingClock;
import cn.yimen.sandbox.Samples;
import cn.yimen.sandbox.TestPlatform;
import cn.yimen.uplink.contract.certificate.CertificatePrint;
import cn.yimen.uplink.contract.certificate.PaperOutcome;
import cn.yimen.uplink.contract.certificate.PrintReport;
import cn.yimen.uplink.contract.certificate.PrintRequest;
import cn.yimen.uplink.contract.certificate.Printables;
import cn.yimen.uplink.contract.identity.Ending;
import cn.yimen.uplink.contract.identity.IdentityLevel;
import cn.yimen.uplink.contract.identity.IdentityMethod;
import cn.yimen.uplink.contract.identity.Login;
import cn.yimen.uplink.contract.identity.OrganisationLogin;
import cn.yimen.uplink.contract.identity.PersonSession;
import cn.yimen.uplink.contract.identity.Profile;
import cn.yimen.uplink.contract.identity.ScanOffer;
import cn.yimen.uplink.contract.identity.ScanRequest;
import cn.yimen.uplink.contract.identity.ScanState;
import cn.yimen.uplink.contract.identity.StepUp;
import cn.yimen.uplink.contract.licence.LicenceQuery;
import cn.yimen.uplink.contract.licence.Licences;
import cn.yimen.uplink.contract.licence.Presentation;
import cn.yimen.uplink.contract.licence.Shown;
import cn.yimen.uplink.contract.payment.Bill;
import cn.yimen.uplink.contract.payment.Closing;
import cn.yimen.uplink.contract.payment.OrderRequest;
import cn.yimen.uplink.contract.payment.PaymentOrder;
import cn.yimen.uplink.contract.payment.PaymentState;
import cn.yimen.uplink.contract.person.Consent;
import cn.yimen.uplink.contract.reminder.ReminderRead;
import cn.yimen.uplink.contract.reminder.Reminders;
import cn.yimen.uplink.contract.seal.SealCheck;
import cn.yimen.uplink.contract.seal.SealVerdict;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PersonServicesTest {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

    @TempDir Path dir;
    private final MovingClock clock = new MovingClock(NOW);
    private final Samples samples = new Samples(NOW);
    private TestPlatform platform;
    private ContractCaller caller;

    @BeforeEach
    void start() {
        platform = new TestPlatform(dir, clock);
        caller = new ContractCaller(platform, NOW);
    }

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void aSessionGrowsWithTheProofAndEnds() {
        var login = samples.login("login:0001", Citizens.person(3), IdentityMethod.ID_CARD);
        var open = caller.done("logIn", body(login), PersonSession.class);
        assertThat(open.level()).isEqualTo(IdentityLevel.L3);
        assertThat(open.name()).contains("*");
        var step = new StepUp(samples.stamp("login:0002"), IdentityMethod.WINDOW, Optional.empty());
        assertThat(
                        caller.done(
                                        "stepUp",
                                        body(step, "X-Session", open.session()),
                                        PersonSession.class)
                                .level())
                .isEqualTo(IdentityLevel.L5);
        assertThat(
                        caller.done("profile", with("X-Session", open.session()), Profile.class)
                                .fields())
                .isNotEmpty();
        var end = body(new Ending(samples.stamp("login:0003")), "X-Session", open.session());
        assertThat(caller.call("logOut", end).statusCode()).isEqualTo(204);
        assertThat(caller.refused("profile", with("X-Session", open.session())))
                .isEqualTo("session-missing");
        var next = samples.session(caller, 4);
        clock.pass(Duration.ofMinutes(16));
        assertThat(
                        new ContractCaller(platform, clock.instant())
                                .refused("profile", with("X-Session", next)))
                .isEqualTo("session-missing");
    }

    @Test
    void aPhoneScansAndABusinessLicenceOpens() {
        var offer =
                caller.done(
                        "offerScan",
                        body(new ScanRequest(samples.stamp("scan:0001"))),
                        ScanOffer.class);
        var asked = with("scan", offer.scan());
        assertThat(caller.done("scanState", asked, ScanState.class).session()).isEmpty();
        platform.post("/people", "scan=" + offer.scan() + "&person=2");
        var session = caller.done("scanState", asked, ScanState.class).session().orElseThrow();
        assertThat(
                        caller.done("profile", with("X-Session", session.session()), Profile.class)
                                .fields())
                .anyMatch(field -> field.value().equals(Citizens.number(2)));
        var agent = new OrganisationLogin(samples.stamp("scan:0002"), "EBL:91420302MADEM0011H");
        assertThat(
                        caller.done("logInOrganisation", body(agent), PersonSession.class)
                                .organisation())
                .isPresent();
        var wrong = new OrganisationLogin(samples.stamp("scan:0003"), "EBL:91420302MADEM0012H");
        assertThat(caller.refused("logInOrganisation", body(wrong))).isEqualTo("invalid");
    }

    @Test
    void licencesAreTheHoldersAndAShownCodeIsGoodOnceForTwoMinutes() {
        var session = samples.session(caller, 5);
        var found =
                caller.done("queryLicences", query("lic:00001", NOW, session), Licences.class)
                        .licences();
        assertThat(found).hasSize(2).allMatch(licence -> licence.holder().contains("*"));
        assertThat(
                        caller.refused(
                                "queryLicences",
                                query("lic:00002", NOW.minusSeconds(3600), session)))
                .isEqualTo("consent-missing");
        var id = found.getFirst().id();
        var code = LicenceDesk.code(TestPlatform.CALLER, id, NOW);
        assertThat(caller.done("verifyShown", shown("lic:00003", code), Presentation.class).id())
                .isEqualTo(id);
        assertThat(caller.refused("verifyShown", shown("lic:00004", code))).isEqualTo("code-used");
        var old = LicenceDesk.code(TestPlatform.CALLER, id, NOW.minusSeconds(121));
        assertThat(caller.refused("verifyShown", shown("lic:00005", old))).isEqualTo("expired");
        assertThat(caller.refused("verifyShown", shown("lic:00006", code + "0")))
                .isEqualTo("not-found");
    }

    @Test
    void aShownDocumentLogsItsHolderInAndNobodyElse() {
        var session = samples.session(caller, 5);
        var found =
                caller.done("queryLicences", query("lic:00001", NOW, session), Licences.class)
                        .licences();
        var code = LicenceDesk.code(TestPlatform.CALLER, found.getFirst().id(), NOW);
        assertThat(caller.done("logIn", byCode("log:00001", 5, code), PersonSession.class).level())
                .isEqualTo(IdentityLevel.L3);
        assertThat(caller.refused("logIn", byCode("log:00002", 6, code))).isEqualTo("expired");
        var old =
                LicenceDesk.code(TestPlatform.CALLER, found.getFirst().id(), NOW.minusSeconds(300));
        assertThat(caller.refused("logIn", byCode("log:00004", 5, old))).isEqualTo("expired");
    }

    private Map<String, String> byCode(String key, int person, String code) {
        return body(
                new Login(
                        samples.stamp(key),
                        IdentityMethod.ELECTRONIC_ID,
                        Optional.of(Citizens.person(person)),
                        Optional.of(code),
                        new Consent(NOW, "login-1", Optional.empty())));
    }

    private Map<String, String> query(String key, Instant consent, String session) {
        return body(
                new LicenceQuery(
                        samples.stamp(key),
                        List.of(),
                        "item",
                        "办理社会保障卡",
                        new Consent(consent, "licence-1", Optional.empty())),
                "X-Session",
                session);
    }

    private Map<String, String> shown(String key, String code) {
        return body(new Shown(samples.stamp(key), code, "核验身份"));
    }

    /// The known values of the standard's own kind, see GB/T 36904.
    @Test
    void aLicencesIdentifierEndsInItsCheckCharacter() {
        assertThat(LicenceCheck.character("11100000000013338W00911330105002500287C2025052201002"))
                .isEqualTo('0');
        assertThat(LicenceCheck.character("11100000000013338W01111430000006122244L20230000403001"))
                .isEqualTo('U');
    }

    @Test
    void aBillIsPaidOnceHoweverOftenItIsOrdered() {
        var bill = bill(6);
        assertThat(
                        caller.refused(
                                "orderPayment",
                                order("pay:00000", bill.number(), bill.amount() + 1)))
                .isEqualTo("invalid");
        var first = order("pay:00001", bill.number(), bill.amount());
        var order = caller.done("orderPayment", first, PaymentOrder.class);
        assertThat(caller.done("orderPayment", first, PaymentOrder.class)).isEqualTo(order);
        assertThat(
                        caller.done(
                                        "orderPayment",
                                        order("pay:00002", bill.number(), bill.amount()),
                                        PaymentOrder.class)
                                .order())
                .isEqualTo(order.order());
        assertThat(
                        caller.done("paymentByKey", with("key", "pay:00001"), PaymentOrder.class)
                                .order())
                .isEqualTo(order.order());
        platform.post("/people", "order=" + order.order());
        var paid = caller.done("payment", with("order", order.order()), PaymentOrder.class);
        assertThat(paid.state()).isEqualTo(PaymentState.PAID);
        assertThat(paid.receiptNumber()).isPresent();
        assertThat(caller.refused("orderPayment", order("pay:00003", bill.number(), bill.amount())))
                .isEqualTo("already-done");
        var close = body(new Closing(samples.stamp("pay:00004")), "order", order.order());
        assertThat(caller.refused("closePayment", close)).isEqualTo("wrong-state");
        assertThat(caller.refused("payment", with("order", "ZF0"))).isEqualTo("not-found");
    }

    private Bill bill(int person) {
        var number =
                platform.get("/people")
                        .body()
                        .replaceAll("(?s).*<td>" + person + "</td>.*?(JK[0-9A-F]{10}).*", "$1");
        return caller.done("bill", with("bill", number), Bill.class);
    }

    private Map<String, String> order(String key, String bill, long amount) {
        return body(new OrderRequest(samples.stamp(key), bill, amount));
    }

    @Test
    void aCertificateIsPrintedThreeTimesADayAndItsSealHolds() {
        var session = samples.session(caller, 7);
        assertThat(
                        caller.done("listPrintables", with("X-Session", session), Printables.class)
                                .certificates())
                .allMatch(certificate -> certificate.left() == 3);
        var print =
                caller.done("requestPrint", print("print:0001", session), CertificatePrint.class);
        var content = caller.call("fileContent", with("file", print.file().toString()));
        assertThat(content.body()).startsWith("%PDF");
        var check = new SealCheck(samples.stamp("print:0002"), print.file());
        var verdict = caller.done("checkSeal", body(check), SealVerdict.class);
        assertThat(verdict.whole()).isTrue();
        assertThat(verdict.digest()).isEqualTo(print.digest());
        assertThat(verdict.seals()).allMatch(SealVerdict.Seal::valid).hasSize(1);
        var told =
                body(
                        new PrintReport(samples.stamp("print:0003"), PaperOutcome.PRINTED),
                        "print",
                        print.print());
        assertThat(caller.done("reportPrint", told, CertificatePrint.class).outcome())
                .contains(PaperOutcome.PRINTED);
        caller.done("requestPrint", print("print:0004", session), CertificatePrint.class);
        caller.done("requestPrint", print("print:0005", session), CertificatePrint.class);
        assertThat(caller.refused("requestPrint", print("print:0006", session)))
                .isEqualTo("too-many");
    }

    private Map<String, String> print(String key, String session) {
        return body(
                new PrintRequest(samples.stamp(key), "insured", List.of()), "X-Session", session);
    }

    @Test
    void aReminderIsShownUntilItIsRead() {
        var session = samples.session(caller, 8);
        var reminders =
                caller.done("listReminders", with("X-Session", session), Reminders.class)
                        .reminders();
        assertThat(reminders).hasSize(1);
        var read =
                body(
                        new ReminderRead(samples.stamp("remind:01")),
                        "code",
                        reminders.getFirst().code(),
                        "X-Session",
                        session);
        assertThat(caller.call("readReminder", read).statusCode()).isEqualTo(204);
        assertThat(
                        caller.done("listReminders", with("X-Session", session), Reminders.class)
                                .reminders())
                .isEmpty();
    }
}
