package cn.yimen.system.deal;

import cn.yimen.hall.config.ServiceItem;
import cn.yimen.kiosk.flow.Filing;
import cn.yimen.kiosk.flow.FormDraft;
import cn.yimen.kiosk.flow.Guide;
import cn.yimen.kiosk.flow.Provided;
import cn.yimen.kiosk.flow.Strokes;
import cn.yimen.kiosk.flow.Strokes.Point;
import cn.yimen.kiosk.flow.Strokes.Stroke;
import cn.yimen.kiosk.flow.Support;
import cn.yimen.uplink.client.Cases;
import cn.yimen.uplink.client.Outcome;
import cn.yimen.uplink.contract.cases.CaseList;
import cn.yimen.uplink.contract.cases.CaseProgress;
import cn.yimen.uplink.contract.cases.CaseSubmission;
import cn.yimen.uplink.contract.cases.MaterialWay;
import cn.yimen.uplink.contract.cases.SubmittedMaterial;
import cn.yimen.uplink.contract.cases.TrustLevel;
import cn.yimen.uplink.contract.identity.IdentityLevel;
import cn.yimen.uplink.contract.identity.IdentityMethod;
import cn.yimen.uplink.contract.person.Applicant;
import cn.yimen.uplink.contract.person.ApplicantKind;
import cn.yimen.uplink.contract.person.Contact;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Forms of the reference platform's items, filled in.
record Drafting(DealStage stage) {

    /// A name, written with a finger.
    static final Strokes NAME =
            new Strokes(
                    List.of(
                            new Stroke(List.of(new Point(100, 300, 0), new Point(600, 310, 80))),
                            new Stroke(List.of(new Point(300, 100, 90), new Point(300, 500, 99)))));

    /// An item that kiosks take and that a card suffices for.
    Filing filing(Predicate<Filing> which) {
        return stage.world().province().orElseThrow().filings().values().stream()
                .filter(filing -> filing.matter().isEmpty() && filing.terms().atKiosks())
                .filter(filing -> filing.terms().level() <= 3)
                .filter(which)
                .findFirst()
                .orElseThrow();
    }

    static Predicate<Filing> wants(Filing.Need need) {
        return filing -> filing.papers().stream().anyMatch(rule -> rule.need() == need);
    }

    FormDraft draft(Filing filing, Map<String, Provided> ways) {
        var guides = stage.world().province().orElseThrow().guides();
        ServiceItem item = Objects.requireNonNull(guides.get(filing.item())).item();
        var plan = stage.world().form(item).orElseThrow();
        var values = new HashMap<String, String>();
        plan.fields().forEach(field -> values.put(field.code(), "window"));
        values.put("phone", "13800000000");
        return new FormDraft(
                Optional.empty(),
                item,
                plan,
                values,
                Map.of(),
                new Support(Map.of(), ways, Set.of("phone"), answers(filing)));
    }

    /// The first answer to each question.
    private Map<String, Set<String>> answers(Filing filing) {
        var guides = stage.world().province().orElseThrow().guides();
        return Objects.requireNonNull(guides.get(filing.item())).questions().stream()
                .collect(
                        Collectors.toMap(
                                Guide.Question::code,
                                question -> Set.of(question.options().getFirst().code())));
    }

    static Map<String, Provided> atWindow(Filing filing) {
        var ways = new HashMap<String, Provided>();
        filing.papers().forEach(rule -> ways.put(rule.code(), new Provided.AtWindow()));
        return ways;
    }

    /// Hands in what is decided on the spot, and says its receipt.
    String decided() {
        var item = stage.automaticItem();
        var submission =
                new CaseSubmission(
                        stage.stamp(UUID.randomUUID()),
                        item.code(),
                        item.version(),
                        Optional.empty(),
                        new Applicant(
                                ApplicantKind.PERSON,
                                Optional.of(DealStage.person(DealStage.PERSON)),
                                Optional.empty(),
                                Optional.empty()),
                        new Contact(DealStage.PERSON.name(), "13800000000"),
                        new CaseSubmission.Evidence(
                                IdentityMethod.ID_CARD, IdentityLevel.L3, Instant.now()),
                        item.situations().stream()
                                .map(one ->
                                        new CaseSubmission.SituationAnswer(
                                                one.code(),
                                                List.of(one.options().getFirst().code())))
                                .toList(),
                        List.of(),
                        item.materials().stream()
                                .map(paper ->
                                        new SubmittedMaterial(
                                                paper.code(),
                                                MaterialWay.PAPER,
                                                TrustLevel.C,
                                                List.of(),
                                                Optional.empty()))
                                .toList(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        return new Cases(stage.way().transport(), stage.way().words()).submit(submission)
                        instanceof Outcome.Done<CaseProgress>(var progress)
                ? progress.receipt()
                : "";
    }

    /// The cases of the person, as the province has them.
    List<CaseList.CaseSummary> cases() {
        var cases = new Cases(stage.way().transport(), stage.way().words());
        return cases.own(stage.session()) instanceof Outcome.Done<CaseList>(var own)
                ? own.cases()
                : List.of();
    }

    /// What is kept before anything was filled in.
    CaseSubmission empty(UUID id) {
        return new CaseSubmission(
                stage.stamp(id),
                "-",
                1,
                Optional.empty(),
                new Applicant(
                        ApplicantKind.PERSON,
                        Optional.of(DealStage.person(DealStage.PERSON)),
                        Optional.empty(),
                        Optional.empty()),
                new Contact(DealStage.PERSON.name(), ""),
                new CaseSubmission.Evidence(
                        IdentityMethod.ID_CARD, IdentityLevel.L3, Instant.now()),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
