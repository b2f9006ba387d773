package cn.yimen.kiosk.effect;

import cn.yimen.kiosk.flow.CaseStage;
import cn.yimen.kiosk.flow.CaseView;
import cn.yimen.kiosk.flow.CaseView.Missing;
import cn.yimen.kiosk.flow.CaseView.Result;
import cn.yimen.kiosk.flow.CaseView.Step;
import cn.yimen.kiosk.flow.Filing;
import cn.yimen.uplink.cache.PlatformData;
import cn.yimen.uplink.contract.cases.CaseProgress;
import cn.yimen.uplink.contract.cases.CaseProgress.Correction;
import cn.yimen.uplink.contract.cases.CaseState;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/// A case of the contract in the flow's words.
///
/// @param known to say a material by its name
record CaseReader(Supplier<Optional<PlatformData>> known) {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    CaseView view(CaseProgress found) {
        return new CaseView(
                found.receipt(),
                found.number(),
                found.itemName(),
                found.corrections().isEmpty() ? stage(found.state()) : CaseStage.TO_CORRECT,
                found.due(),
                found.steps().stream()
                        .map(step ->
                                new Step(
                                        step.name(),
                                        step.who(),
                                        LocalDate.ofInstant(step.at(), ZONE)))
                        .toList(),
                found.corrections().stream().map(one -> missing(found, one)).toList(),
                found.results().stream()
                        .map(one -> new Result(one.name(), one.number(), one.handedOut()))
                        .toList(),
                lacking(found));
    }

    private Optional<Filing> lacking(CaseProgress found) {
        var codes =
                found.corrections().stream().map(Correction::material).collect(Collectors.toSet());
        return known.get()
                .flatMap(data ->
                        data.item(found.item())
                                .flatMap(item ->
                                        new Filings(data.province().value()).of(item).only(codes)));
    }

    private Missing missing(CaseProgress found, Correction correction) {
        var name =
                known.get().flatMap(data -> data.item(found.item())).stream()
                        .flatMap(item -> item.materials().stream())
                        .filter(material -> material.code().equals(correction.material()))
                        .map(material -> material.name())
                        .findFirst();
        return new Missing(
                name.orElse(correction.material()), correction.reason(), correction.due());
    }

    static CaseStage stage(CaseState state) {
        return switch (state) {
            case SUBMITTED, RECEIVED, CORRECTED -> CaseStage.HANDED_IN;
            case RETURNED, TO_CORRECT -> CaseStage.TO_CORRECT;
            case ACCEPTED, IN_PROGRESS, SUSPENDED -> CaseStage.UNDER_WAY;
            case APPROVED, FINISHED -> CaseStage.READY;
            case HANDED_OUT -> CaseStage.COLLECTED;
            case REJECTED, NOT_ACCEPTED, TERMINATED -> CaseStage.REFUSED;
            case WITHDRAWN -> CaseStage.WITHDRAWN;
        };
    }
}
