package cn.yimen.sandbox.service;

import static cn.yimen.sandbox.ContractCaller.body;
import static cn.yimen.sandbox.ContractCaller.with;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.sandbox.ContractCaller;
import cn.yimen.sandbox.MovingClock;
import cn.yimen.sandbox.Samples;
import cn.yimen.sandbox.TestPlatform;
import cn.yimen.uplink.contract.cases.CaseList;
import cn.yimen.uplink.contract.cases.CaseProgress;
import cn.yimen.uplink.contract.cases.CaseState;
import cn.yimen.uplink.contract.cases.CaseSubmission;
import cn.yimen.uplink.contract.cases.HandOut;
import cn.yimen.uplink.contract.cases.MaterialWay;
import cn.yimen.uplink.contract.cases.SubmittedMaterial;
import cn.yimen.uplink.contract.cases.Supplement;
import cn.yimen.uplink.contract.cases.TrustLevel;
import cn.yimen.uplink.contract.catalogue.Item;
import cn.yimen.uplink.contract.catalogue.ItemDelta;
import cn.yimen.uplink.contract.catalogue.Necessity;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CasesTest {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

    @TempDir Path dir;
    private final MovingClock clock = new MovingClock(NOW);
    private final Samples samples = new Samples(NOW);
    private TestPlatform platform;
    private ContractCaller caller;
    private List<Item> items;

    @BeforeEach
    void start() {
        platform = new TestPlatform(dir, clock);
        caller = new ContractCaller(platform, NOW);
        items = caller.done("listItems", with("limit", "500"), ItemDelta.class).upserts();
    }

    @AfterEach
    void stop() {
        platform.close();
    }

    private Item item(Predicate<Item> wanted) {
        return items.stream().filter(wanted).findFirst().orElseThrow();
    }

    private static boolean tolerates(Item item) {
        return !item.ways().automatic()
                && item.materials().stream()
                        .anyMatch(material -> material.necessity() == Necessity.TOLERABLE);
    }

    private CaseProgress submit(String key, Item item) {
        return caller.done(
                "submitCase", body(samples.submission(key, item, 1)), CaseProgress.class);
    }

    @Test
    void anAutomaticItemIsDecidedAtOnceAndItsResultHandedOutOnce() {
        var item = item(one -> one.ways().automatic());
        var made = submit("case:0001", item);
        assertThat(made.state()).isEqualTo(CaseState.FINISHED);
        assertThat(made.number().orElseThrow()).hasSize(43).startsWith(item.code() + "20261123");
        var out = out("case:0002", made);
        assertThat(caller.done("handOut", out, CaseProgress.class).results().getFirst().handedOut())
                .isTrue();
        assertThat(caller.refused("handOut", out("case:0003", made))).isEqualTo("wrong-state");
    }

    private Map<String, String> out(String key, CaseProgress made) {
        return body(
                new HandOut(
                        samples.stamp(key),
                        made.results().getFirst().code(),
                        Citizens.person(1),
                        Optional.empty()),
                "receipt",
                made.receipt());
    }

    @Test
    void whatWasToleratedIsAskedForAndTheCaseGoesOnWhenItCame() {
        var made = submit("case:0001", item(CasesTest::tolerates));
        assertThat(made.state()).isEqualTo(CaseState.ACCEPTED);
        var missing = made.corrections().getFirst().material();
        clock.pass(Duration.ofMinutes(2));
        var session = samples.session(caller, 1);
        var brought =
                new Supplement(
                        samples.stamp("case:0002"),
                        made.corrections().stream()
                                .map(asked ->
                                        new SubmittedMaterial(
                                                asked.material(),
                                                MaterialWay.PAPER,
                                                TrustLevel.B,
                                                List.of(),
                                                Optional.empty()))
                                .toList());
        var whole =
                caller.done(
                        "supplementCase",
                        body(brought, "receipt", made.receipt(), "X-Session", session),
                        CaseProgress.class);
        assertThat(missing).isNotEmpty();
        assertThat(whole.corrections()).isEmpty();
        clock.pass(Duration.ofMinutes(10).minus(Duration.ofMinutes(2)));
        var later = with("receipt", made.receipt(), "X-Session", session);
        assertThat(
                        new ContractCaller(platform, clock.instant())
                                .done("caseProgress", later, CaseProgress.class)
                                .state())
                .isEqualTo(CaseState.FINISHED);
    }

    @Test
    void anIncompleteOrStaleOrForeignApplicationIsRefusedWithItsPlace() {
        var item = item(CasesTest::tolerates);
        var whole = samples.submission("case:0001", item, 1);
        assertThat(
                        caller.refused(
                                "submitCase",
                                body(changed(whole, item.version() + 1, whole.materials()))))
                .isEqualTo("stale-version");
        var answer = caller.call("submitCase", body(changed(whole, item.version(), List.of())));
        assertThat(ContractCaller.problem(answer)).isEqualTo("incomplete");
        assertThat(answer.body()).contains("\"field\":\"/materials/");
        var wrong = samples.submission("case:0002", item, 1);
        var spoiled = body(wrong);
        spoiled.computeIfPresent(
                "body", (_, text) -> text.replace(Citizens.number(1), "530199194803070011"));
        assertThat(caller.refused("submitCase", spoiled)).isEqualTo("invalid");
        assertThat(submit("case:0001", item).state())
                .as("a refusal leaves the key free")
                .isEqualTo(CaseState.ACCEPTED);
    }

    private static CaseSubmission changed(
            CaseSubmission from, int version, List<SubmittedMaterial> materials) {
        return new CaseSubmission(
                from.stamp(),
                from.item(),
                version,
                from.packageCode(),
                from.applicant(),
                from.contact(),
                from.evidence(),
                from.answers(),
                from.values(),
                materials,
                from.reach(),
                from.delivery(),
                from.signature());
    }

    @Test
    void casesAreSeenByTheirApplicantOnly() {
        var made = submit("case:0001", item(one -> one.ways().automatic()));
        var own = samples.session(caller, 1);
        var other = samples.session(caller, 2);
        assertThat(caller.done("listOwnCases", with("X-Session", own), CaseList.class).cases())
                .extracting(CaseList.CaseSummary::receipt)
                .containsExactly(made.receipt());
        assertThat(caller.done("listOwnCases", with("X-Session", other), CaseList.class).cases())
                .isEmpty();
        assertThat(
                        caller.refused(
                                "caseProgress",
                                with("receipt", made.receipt(), "X-Session", other)))
                .isEqualTo("not-found");
        assertThat(caller.refused("caseProgress", with("receipt", made.receipt())))
                .isEqualTo("session-missing");
    }
}
