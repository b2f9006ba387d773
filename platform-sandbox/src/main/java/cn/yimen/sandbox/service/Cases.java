package cn.yimen.sandbox.service;

import cn.yimen.hall.domain.Mask;
import cn.yimen.hall.wire.MalformedMessage;
import cn.yimen.sandbox.seal.SealOffice;
import cn.yimen.sandbox.store.Shelf;
import cn.yimen.sandbox.store.Shelf.Owner;
import cn.yimen.uplink.contract.ProblemType;
import cn.yimen.uplink.contract.appointment.Cancellation;
import cn.yimen.uplink.contract.cases.CaseList;
import cn.yimen.uplink.contract.cases.CaseList.CaseSummary;
import cn.yimen.uplink.contract.cases.CaseProgress;
import cn.yimen.uplink.contract.cases.CaseState;
import cn.yimen.uplink.contract.cases.CaseSubmission;
import cn.yimen.uplink.contract.cases.HandOut;
import cn.yimen.uplink.contract.cases.Supplement;
import cn.yimen.uplink.contract.catalogue.Item;
import cn.yimen.uplink.contract.payment.Bill;
import cn.yimen.uplink.contract.payment.PaymentState;
import cn.yimen.uplink.contract.person.Person;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Cases: taken in once they are whole, then moved on by time, see [CaseCourse].
final class Cases {

    private static final Set<CaseState> OPEN =
            Set.of(CaseState.TO_CORRECT, CaseState.ACCEPTED, CaseState.IN_PROGRESS);

    private final Codes codes;
    private final SealOffice seals;

    Cases(Codes codes, SealOffice seals) {
        this.codes = codes;
        this.seals = seals;
    }

    Map<String, Handling> handlings() {
        return Map.of(
                "submitCase", this::submit,
                "listOwnCases", Sessions.with(Cases::own),
                "caseProgress", Sessions.with(Cases::progress),
                "supplementCase", Sessions.with(Cases::supplement),
                "withdrawCase", Sessions.with(Cases::withdraw),
                "listOwnMaterials", Sessions.with(OwnPapers::own),
                "handOut", Cases::handOut);
    }

    private Answer submit(Call call, Shelf shelf) throws MalformedMessage {
        var submission = call.read(CaseSubmission.class);
        var matter = Matter.of(submission, shelf);
        if (matter.isEmpty()) {
            return Answer.refused(ProblemType.NOT_OFFERED, "没有此事项");
        }
        var item = matter.get().item();
        var refused = CaseChecks.against(submission, item, shelf);
        if (refused.isPresent()) {
            return Answer.refused(refused.get());
        }
        var person =
                submission.applicant().person().or(submission.applicant()::agent).orElseThrow();
        var made = made(submission, matter.get(), call, shelf);
        var owner = new Owner(submission.stamp().hall(), People.key(person));
        shelf.put(made.receipt(), owner, made);
        OwnPapers.remember(submission, person, call.now(), shelf);
        bills(matter.get(), made, person, shelf);
        SealedPages.put(
                CaseCourse.file(made.receipt()),
                seals.page("Yimen result " + made.receipt(), call.now()),
                owner,
                shelf);
        return Answer.of(made);
    }

    /// A matter of several items has a case for each of them.
    private CaseProgress made(CaseSubmission submission, Matter matter, Call call, Shelf shelf) {
        var at = call.now();
        var receipt = codes.next("SB");
        var whole =
                CaseCourse.begin(
                        submission,
                        matter.item(),
                        new CaseCourse.Start(receipt, number(matter.item(), call, shelf), at));
        var children = new ArrayList<CaseProgress>();
        for (var part : matter.parts()) {
            children.add(
                    CaseCourse.begin(
                            submission,
                            part,
                            new CaseCourse.Start(
                                    receipt + "-" + (children.size() + 1),
                                    number(part, call, shelf),
                                    at)));
        }
        return children.isEmpty() ? whole : CaseCourse.of(whole, children);
    }

    /// What the matter costs is to be paid from now on.
    private static void bills(Matter matter, CaseProgress made, Person person, Shelf shelf) {
        matter.fees().stream()
                .flatMap(fee -> fee.amount().stream().map(amount -> Map.entry(fee, amount)))
                .forEach(fee ->
                        shelf.put(
                                made.receipt().replace("SB", "JK"),
                                Owner.person(People.key(person)),
                                new Bill(
                                        made.receipt().replace("SB", "JK"),
                                        fee.getKey().name(),
                                        Mask.name(person.name()),
                                        fee.getValue(),
                                        PaymentState.OPEN)));
    }

    /// 办件编号: the item's code, the day, four digits.
    private static String number(Item item, Call call, Shelf shelf) {
        return "%s%s%04d"
                .formatted(
                        item.code(),
                        CaseCourse.day(call.now()).toString().replace("-", ""),
                        shelf.last() % 10_000);
    }

    private static Answer own(Call call, Shelf shelf, OpenSession session) {
        return Answer.of(
                new CaseList(
                        shelf.of(session.personKey(), CaseProgress.class).stream()
                                .map(known -> CaseCourse.at(known, call.now()))
                                .map(known ->
                                        new CaseSummary(
                                                known.receipt(),
                                                known.number(),
                                                known.itemName(),
                                                known.state(),
                                                known.submittedAt()))
                                .toList()));
    }

    private static Answer progress(Call call, Shelf shelf, OpenSession session) {
        return find(call, shelf, session.personKey()).map(Answer::of).orElseGet(Refusals::notFound);
    }

    /// The person's own case as it stands now.
    private static Optional<CaseProgress> find(Call call, Shelf shelf, String person) {
        var receipt = call.parameter("receipt");
        return shelf.owner(CaseProgress.class, receipt)
                .filter(owner -> owner.person().equals(person))
                .flatMap(_ -> shelf.find(CaseProgress.class, receipt))
                .map(known -> CaseCourse.at(known, call.now()));
    }

    private static Answer supplement(Call call, Shelf shelf, OpenSession session)
            throws MalformedMessage {
        var supplement = call.read(Supplement.class);
        var known = find(call, shelf, session.personKey());
        if (known.isEmpty()) {
            return Refusals.notFound();
        }
        if (known.get().corrections().isEmpty() || !OPEN.contains(known.get().state())) {
            return Refusals.wrongState();
        }
        return CaseChecks.files(supplement.materials(), shelf)
                .map(Answer::refused)
                .orElseGet(() ->
                        put(
                                shelf,
                                CaseCourse.corrected(
                                        known.get(), supplement.materials(), call.now())));
    }

    private static Answer withdraw(Call call, Shelf shelf, OpenSession session)
            throws MalformedMessage {
        call.read(Cancellation.class);
        var known = find(call, shelf, session.personKey());
        if (known.isEmpty()) {
            return Refusals.notFound();
        }
        return OPEN.contains(known.get().state())
                ? put(shelf, CaseCourse.step(known.get(), CaseState.WITHDRAWN, call.now()))
                : Refusals.wrongState();
    }

    private static Answer handOut(Call call, Shelf shelf) throws MalformedMessage {
        var handOut = call.read(HandOut.class);
        if (!People.isSound(handOut.receiver())) {
            return Answer.refused(Refusals.invalid("/receiver/number"));
        }
        var known =
                shelf.find(CaseProgress.class, call.parameter("receipt"))
                        .map(found -> CaseCourse.at(found, call.now()));
        if (known.isEmpty()) {
            return Refusals.notFound();
        }
        boolean ready =
                known.get().results().stream()
                        .anyMatch(result ->
                                result.code().equals(handOut.result()) && !result.handedOut());
        return ready
                ? put(shelf, CaseCourse.handedOut(known.get(), handOut.result(), call.now()))
                : Refusals.wrongState();
    }

    private static Answer put(Shelf shelf, CaseProgress next) {
        shelf.put(
                next.receipt(),
                shelf.owner(CaseProgress.class, next.receipt()).orElseThrow(),
                next);
        return Answer.of(next);
    }
}
