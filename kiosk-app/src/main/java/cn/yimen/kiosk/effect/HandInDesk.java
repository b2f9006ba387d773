package cn.yimen.kiosk.effect;

import cn.yimen.journal.record.Change;
import cn.yimen.journal.record.Contents;
import cn.yimen.journal.record.RecordId;
import cn.yimen.kiosk.flow.DealAnswer;
import cn.yimen.kiosk.flow.DealEffect;
import cn.yimen.kiosk.flow.HandingIn.Stage;
import cn.yimen.kiosk.flow.HandingIn.Why;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.uplink.cache.CaseDesk;
import cn.yimen.uplink.cache.Submitted;
import cn.yimen.uplink.client.Hindrance;
import cn.yimen.uplink.contract.PlatformProblem;
import cn.yimen.uplink.contract.ProblemType;
import cn.yimen.uplink.contract.cases.CaseSubmission;
import cn.yimen.uplink.record.Sent;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/// Hands an application in: first its files, then itself, under the key of its draft. What may have
/// arrived is marked on the disk before it goes, and is only ever repeated as it was: the same key
/// with another content would be refused for ever.
final class HandInDesk {

    private static final int TRIES = 3;
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final Records records;
    private final Stamps stamps;
    private final FileCourier courier;
    private final Consumer<KioskEvent> sink;

    /// Of those who do not let anything be kept, by the number of the visit; gone with it.
    private final Map<Long, CaseSubmission> unkept = new ConcurrentHashMap<>();

    HandInDesk(Records records, Stamps stamps, Consumer<KioskEvent> sink) {
        this.records = records;
        this.stamps = stamps;
        this.sink = sink;
        courier = new FileCourier(records);
    }

    /// Answers at the end; tells on the way how far it is.
    DealAnswer handIn(DealEffect.HandIn wanted, ProvinceWay way) {
        long session = wanted.session();
        var submission = attempted(wanted).or(() -> made(wanted));
        if (submission.isEmpty()) {
            return new DealAnswer.NotAccepted(session, Why.NOT_KEPT);
        }
        return switch (courier.send(submission.get())) {
            case NOT_YET -> new DealAnswer.NotAccepted(session, Why.NOT_REACHED);
            case REFUSED -> new DealAnswer.NotAccepted(session, Why.REFUSED);
            case ARRIVED -> {
                sink.accept(new DealAnswer.HandInMoved(session, Stage.APPLICATION));
                yield mark(wanted, submission.get())
                        ? ended(wanted, way, submission.get())
                        : new DealAnswer.NotAccepted(session, Why.NOT_KEPT);
            }
        };
    }

    /// What was handed in before, where nobody knows whether it arrived.
    private Optional<CaseSubmission> attempted(DealEffect.HandIn wanted) {
        var id = wanted.draft().id();
        return id.isPresent()
                ? Drafts.read(records, new RecordId(UUID.fromString(id.get())))
                        .filter(Drafts::isAttempt)
                : Optional.ofNullable(unkept.get(wanted.session()));
    }

    private Optional<CaseSubmission> made(DealEffect.HandIn wanted) {
        var key =
                wanted.draft().id().map(UUID::fromString).orElseGet(stamps.ids().command()::value);
        return new SignedPapers(records, stamps)
                .sign(wanted)
                .map(signed ->
                        Submissions.of(
                                stamps.of(key),
                                wanted.holder(),
                                wanted.draft().only(wanted.filing().paperCodes()),
                                about(wanted),
                                signed));
    }

    private static Submissions.About about(DealEffect.HandIn wanted) {
        var code = wanted.filing().item().value();
        return wanted.filing()
                .matter()
                .map(matter -> new Submissions.About(matter.first().value(), Optional.of(code)))
                .orElseGet(() -> new Submissions.About(code, Optional.empty()));
    }

    private boolean mark(DealEffect.HandIn wanted, CaseSubmission submission) {
        if (wanted.draft().id().isEmpty()) {
            unkept.put(wanted.session(), submission);
            return true;
        }
        return put(wanted, submission);
    }

    private boolean put(DealEffect.HandIn wanted, CaseSubmission submission) {
        var id = new RecordId(UUID.fromString(wanted.draft().id().orElseThrow()));
        var record =
                Sent.caseDraft(
                        submission, Drafts.lookUp(wanted.holder(), wanted.draft().item().code()));
        return records.replace(
                        id, new Contents(record.contents().body(), record.contents().lookUps()))
                instanceof Change.Done;
    }

    private DealAnswer ended(DealEffect.HandIn wanted, ProvinceWay way, CaseSubmission submission) {
        long session = wanted.session();
        return switch (submitted(way, submission)) {
            case Submitted.Accepted(var progress) -> {
                forget(wanted);
                yield new DealAnswer.Accepted(session, Receipts.of(wanted, progress));
            }
            case Submitted.AsksAnew(var now, var _) -> {
                unmark(wanted, submission);
                yield Renewal.of(session, way, wanted.filing(), now);
            }
            case Submitted.Gone _ -> notAccepted(wanted, submission, Why.GONE);
            case Submitted.Refused(var problem) when isStale(problem) -> {
                unmark(wanted, submission);
                yield Renewal.of(session, way, wanted.filing());
            }
            case Submitted.Refused(var problem) -> notAccepted(wanted, submission, why(problem));
            case Submitted.NotNow(var hindrance) when hindrance.mayHaveArrived() ->
                    new DealAnswer.NotAccepted(session, Why.UNKNOWN);
            case Submitted.NotNow _ -> notAccepted(wanted, submission, Why.NOT_REACHED);
        };
    }

    /// The same again, a few times, where the platform said nothing.
    private static Submitted submitted(ProvinceWay way, CaseSubmission submission) {
        var desk = new CaseDesk(way.cache(), way.words());
        boolean mayHaveArrived = false;
        for (int left = TRIES; ; left--) {
            var said = desk.submit(submission);
            if (!(said instanceof Submitted.NotNow(var hindrance))) {
                return said;
            }
            mayHaveArrived |= hindrance.mayHaveArrived();
            if (left <= 1) {
                return new Submitted.NotNow(
                        new Hindrance(hindrance.reason(), hindrance.atLeast(), mayHaveArrived));
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private DealAnswer notAccepted(DealEffect.HandIn wanted, CaseSubmission submission, Why why) {
        unmark(wanted, submission);
        return new DealAnswer.NotAccepted(wanted.session(), why);
    }

    /// Certainly nothing arrived: it is an ordinary draft again.
    private void unmark(DealEffect.HandIn wanted, CaseSubmission submission) {
        unkept.remove(wanted.session());
        if (wanted.draft().id().isPresent()) {
            // Where the disk takes nothing it is handed in as it was the next time.
            var _ = put(wanted, Drafts.asDraft(submission));
        }
    }

    private void forget(DealEffect.HandIn wanted) {
        unkept.remove(wanted.session());
        wanted.draft().id().map(UUID::fromString).map(RecordId::new).ifPresent(records::discard);
    }

    /// The visit with this number is over, and all before it.
    void end(long session) {
        unkept.keySet().removeIf(visit -> visit <= session);
    }

    private static boolean isStale(PlatformProblem problem) {
        return ProblemType.of(problem.type()).filter(ProblemType.STALE_VERSION::equals).isPresent();
    }

    private static Why why(PlatformProblem problem) {
        return ProblemType.of(problem.type())
                .map(type ->
                        switch (type) {
                            case LEVEL_TOO_LOW -> Why.IN_PERSON;
                            case INCOMPLETE -> Why.INCOMPLETE;
                            case NOT_OFFERED, NOT_FOUND -> Why.GONE;
                            default -> Why.REFUSED;
                        })
                .orElse(Why.REFUSED);
    }
}
