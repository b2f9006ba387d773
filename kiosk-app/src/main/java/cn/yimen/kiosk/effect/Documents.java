package cn.yimen.kiosk.effect;

import cn.yimen.kiosk.flow.Certifying.Document;
import cn.yimen.uplink.client.Cases;
import cn.yimen.uplink.client.Certificates;
import cn.yimen.uplink.client.Hindrance;
import cn.yimen.uplink.client.Outcome;
import cn.yimen.uplink.client.SessionToken;
import cn.yimen.uplink.contract.cases.CaseList;
import cn.yimen.uplink.contract.cases.CaseProgress;
import cn.yimen.uplink.contract.cases.CaseProgress.CaseResult;
import cn.yimen.uplink.contract.cases.CaseState;
import cn.yimen.uplink.contract.certificate.Printables;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What a person may have on paper: certificates, and the results of their finished cases.
final class Documents {

    private static final int LATEST_CASES = 10;

    private final Cases cases;
    private final Certificates certificates;

    Documents(ProvinceWay way) {
        cases = new Cases(way.transport(), way.words());
        certificates = new Certificates(way.transport(), way.words());
    }

    Outcome<List<Document>> of(SessionToken token) {
        return certificates
                .printables(token)
                .then(printables -> cases.own(token).then(own -> both(token, printables, own)));
    }

    /// Results first: they were waited for.
    private Outcome<List<Document>> both(SessionToken token, Printables printables, CaseList own) {
        var documents = new ArrayList<Document>();
        own.cases().reversed().stream()
                .filter(one -> one.state() == CaseState.FINISHED)
                .limit(LATEST_CASES)
                .forEach(one -> documents.addAll(results(token, one.receipt())));
        printables.certificates().stream()
                .map(one ->
                        new Document(
                                one.kind(),
                                one.name(),
                                one.department(),
                                Optional.empty(),
                                one.left()))
                .forEach(documents::add);
        return new Outcome.Done<>(documents);
    }

    /// A case that is not heard now is not offered now.
    private List<Document> results(SessionToken token, String receipt) {
        return cases.progress(token, receipt) instanceof Outcome.Done<CaseProgress>(var progress)
                ? progress.results().stream()
                        .filter(result -> result.file().isPresent() && !result.handedOut())
                        .map(result ->
                                new Document(
                                        result.code(),
                                        result.name(),
                                        progress.itemName(),
                                        Optional.of(receipt),
                                        1))
                        .toList()
                : List.of();
    }

    /// The file of a result that is still to be collected.
    Outcome<UUID> result(SessionToken token, Document document) {
        return cases.progress(token, document.receipt().orElse(""))
                .then(progress ->
                        progress.results().stream()
                                .filter(result -> result.code().equals(document.code()))
                                .filter(result -> !result.handedOut())
                                .flatMap((CaseResult result) -> result.file().stream())
                                .findFirst()
                                .<Outcome<UUID>>map(Outcome.Done::new)
                                .orElseGet(() ->
                                        new Outcome.NotNow<>(
                                                new Hindrance("no-result", Duration.ZERO, false))));
    }
}
