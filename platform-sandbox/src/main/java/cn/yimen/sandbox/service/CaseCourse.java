package cn.yimen.sandbox.service;

import cn.yimen.uplink.contract.cases.CaseProgress;
import cn.yimen.uplink.contract.cases.CaseProgress.CaseResult;
import cn.yimen.uplink.contract.cases.CaseProgress.CaseStep;
import cn.yimen.uplink.contract.cases.CaseProgress.Correction;
import cn.yimen.uplink.contract.cases.CaseState;
import cn.yimen.uplink.contract.cases.CaseSubmission;
import cn.yimen.uplink.contract.cases.MaterialWay;
import cn.yimen.uplink.contract.cases.SubmittedMaterial;
import cn.yimen.uplink.contract.catalogue.Handling;
import cn.yimen.uplink.contract.catalogue.Item;
import cn.yimen.uplink.contract.catalogue.Material;
import cn.yimen.uplink.contract.catalogue.ResultKind;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// How a case moves on: automatic items are decided at once, the others after minutes, so that a
/// person at a demonstration sees progress.
final class CaseCourse {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Duration IMMEDIATE = Duration.ofMinutes(1);
    private static final Duration PROMISED = Duration.ofMinutes(10);
    private static final String DESK = "综合受理窗口";

    private CaseCourse() {}

    /// @param receipt 申报流水
    /// @param number 办件编号
    record Start(String receipt, String number, Instant at) {}

    static CaseProgress begin(CaseSubmission submission, Item item, Start start) {
        var at = start.at();
        var accepted =
                new CaseProgress(
                        start.receipt(),
                        Optional.of(start.number()),
                        item.code(),
                        item.name(),
                        CaseState.ACCEPTED,
                        at,
                        Optional.of(at),
                        Optional.of(day(at).plusDays(days(item))),
                        item.ways().automatic(),
                        List.of(
                                new CaseStep("收件", CaseState.RECEIVED, at, DESK),
                                new CaseStep("受理", CaseState.ACCEPTED, at, DESK)),
                        corrections(submission, item, at),
                        List.of(),
                        List.of());
        return item.ways().automatic() && accepted.corrections().isEmpty()
                ? finished(accepted, at)
                : accepted;
    }

    /// Immediate items are due today; working days are counted as days here, weekends added.
    private static int days(Item item) {
        int amount = item.terms().promised().amount();
        return item.terms().handling() == Handling.IMMEDIATE ? 0 : amount + amount / 5 * 2;
    }

    private static List<Correction> corrections(CaseSubmission submission, Item item, Instant at) {
        var tolerated =
                submission.materials().stream()
                        .filter(given -> given.way() == MaterialWay.TOLERATED)
                        .map(SubmittedMaterial::material)
                        .collect(Collectors.toSet());
        return item.materials().stream()
                .filter(material -> tolerated.contains(material.code()))
                .map(material -> new Correction(material.code(), "容缺受理，请按期补交", due(material, at)))
                .toList();
    }

    private static LocalDate due(Material material, Instant at) {
        return day(at).plusDays(material.toleratedDays().orElse(5));
    }

    static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZONE);
    }

    /// The case as it has come to be by now.
    static CaseProgress at(CaseProgress known, Instant now) {
        var here = alone(known, now);
        return here.children().isEmpty()
                ? here
                : of(here, here.children().stream().map(child -> at(child, now)).toList());
    }

    private static CaseProgress alone(CaseProgress known, Instant now) {
        if (known.state() != CaseState.ACCEPTED || !known.corrections().isEmpty()) {
            return known;
        }
        boolean today = known.due().stream().anyMatch(day(known.submittedAt())::equals);
        var end = known.submittedAt().plus(today ? IMMEDIATE : PROMISED);
        return now.isBefore(end) ? known : finished(known, end);
    }

    private static CaseProgress finished(CaseProgress known, Instant at) {
        var decided = step(step(known, CaseState.APPROVED, at), CaseState.FINISHED, at);
        var result =
                new CaseResult(
                        known.receipt().replace("SB", "JG"),
                        ResultKind.LICENCE,
                        known.itemName() + "办理结果",
                        Optional.of(known.receipt().replace("SB", "No.")),
                        Optional.of(file(known.receipt())),
                        at,
                        false);
        return with(decided, decided.corrections(), List.of(result));
    }

    /// The file of a case's result; it lies there from the beginning.
    static UUID file(String receipt) {
        return UUID.nameUUIDFromBytes(receipt.getBytes(StandardCharsets.UTF_8));
    }

    static CaseProgress corrected(CaseProgress known, List<SubmittedMaterial> given, Instant at) {
        var brought = given.stream().map(SubmittedMaterial::material).collect(Collectors.toSet());
        var left =
                known.corrections().stream()
                        .filter(correction -> !brought.contains(correction.material()))
                        .toList();
        var next = step(known, CaseState.CORRECTED, at);
        return with(step(next, CaseState.ACCEPTED, at), left, known.results());
    }

    static CaseProgress handedOut(CaseProgress known, String code, Instant at) {
        var results =
                known.results().stream()
                        .map(result -> result.code().equals(code) ? handed(result) : result)
                        .toList();
        return with(step(known, CaseState.HANDED_OUT, at), known.corrections(), results);
    }

    private static CaseResult handed(CaseResult result) {
        return new CaseResult(
                result.code(),
                result.kind(),
                result.name(),
                result.number(),
                result.file(),
                result.issuedAt(),
                true);
    }

    static CaseProgress step(CaseProgress known, CaseState next, Instant at) {
        var steps = new ArrayList<>(known.steps());
        steps.add(new CaseStep(name(next), next, at, DESK));
        return new CaseProgress(
                known.receipt(),
                known.number(),
                known.item(),
                known.itemName(),
                next,
                known.submittedAt(),
                known.acceptedAt(),
                known.due(),
                known.automatic(),
                steps,
                known.corrections(),
                known.results(),
                known.children());
    }

    private static String name(CaseState state) {
        return switch (state) {
            case CORRECTED -> "补正";
            case ACCEPTED -> "受理";
            case APPROVED -> "审批";
            case FINISHED -> "办结";
            case HANDED_OUT -> "出件";
            case WITHDRAWN -> "撤回";
            default -> "办理";
        };
    }

    /// One matter with the cases of its items.
    static CaseProgress of(CaseProgress whole, List<CaseProgress> children) {
        return new CaseProgress(
                whole.receipt(),
                whole.number(),
                whole.item(),
                whole.itemName(),
                whole.state(),
                whole.submittedAt(),
                whole.acceptedAt(),
                whole.due(),
                whole.automatic(),
                whole.steps(),
                whole.corrections(),
                whole.results(),
                children);
    }

    private static CaseProgress with(
            CaseProgress known, List<Correction> corrections, List<CaseResult> results) {
        return new CaseProgress(
                known.receipt(),
                known.number(),
                known.item(),
                known.itemName(),
                known.state(),
                known.submittedAt(),
                known.acceptedAt(),
                known.due(),
                known.automatic(),
                known.steps(),
                corrections,
                results,
                known.children());
    }
}
