package cn.yimen.uplink.cache;

import cn.yimen.uplink.client.Cases;
import cn.yimen.uplink.client.Outcome;
import cn.yimen.uplink.client.PlatformWords;
import cn.yimen.uplink.contract.PlatformProblem;
import cn.yimen.uplink.contract.ProblemType;
import cn.yimen.uplink.contract.cases.CaseProgress;
import cn.yimen.uplink.contract.cases.CaseSubmission;
import cn.yimen.uplink.contract.catalogue.Item;
import cn.yimen.uplink.contract.catalogue.ItemState;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// Hands applications in. Where the item has changed since it was remembered, the catalogue is
/// fetched anew: what asks the same of the applicant is handed in again at once, anything else goes
/// back to the applicant. Safe for use by several threads; waits for the platform.
public final class CaseDesk {

    private static final Set<ProblemType> ABOUT_THE_ITEM =
            EnumSet.of(ProblemType.STALE_VERSION, ProblemType.NOT_OFFERED, ProblemType.NOT_FOUND);

    private final PlatformCache cache;
    private final Cases cases;

    public CaseDesk(PlatformCache cache, PlatformWords words) {
        this.cache = cache;
        cases = new Cases(cache.transport(), words);
    }

    public Submitted submit(CaseSubmission submission) {
        var seen = item(submission).filter(item -> item.version() == submission.version());
        return switch (cases.submit(submission)) {
            case Outcome.Refused<CaseProgress>(var problem) when isAboutTheItem(problem) ->
                    refreshed(submission, seen, problem);
            case Outcome<CaseProgress> other -> said(other);
        };
    }

    private Optional<Item> item(CaseSubmission submission) {
        return cache.recall() instanceof Recall.Usable(var data)
                ? data.item(submission.item())
                : Optional.empty();
    }

    private static boolean isAboutTheItem(PlatformProblem problem) {
        return ProblemType.of(problem.type()).filter(ABOUT_THE_ITEM::contains).isPresent();
    }

    private Submitted refreshed(
            CaseSubmission submission, Optional<Item> seen, PlatformProblem problem) {
        return switch (cache.refreshProvince()) {
            case Refreshed.NotNow(var hindrance) -> new Submitted.NotNow(hindrance);
            case Refreshed.Refused _, Refreshed.ThrownAway _ -> new Submitted.Refused(problem);
            case Refreshed.Changed _, Refreshed.NotKept _, Refreshed.Unchanged _ ->
                    item(submission)
                            .filter(item -> item.state() == ItemState.IN_USE)
                            .map(now ->
                                    now.version() == submission.version()
                                            ? new Submitted.Refused(problem)
                                            : again(submission, seen, now))
                            .orElseGet(Submitted.Gone::new);
        };
    }

    private Submitted again(CaseSubmission submission, Optional<Item> seen, Item now) {
        var changed = seen.map(before -> Demand.changed(before, now));
        boolean asksTheSame = changed.filter(Set::isEmpty).isPresent();
        return asksTheSame
                ? said(cases.submit(against(now, submission)))
                : new Submitted.AsksAnew(now, changed.orElseGet(() -> EnumSet.allOf(Demand.class)));
    }

    private static Submitted said(Outcome<CaseProgress> outcome) {
        return switch (outcome) {
            case Outcome.Done<CaseProgress>(var progress) -> new Submitted.Accepted(progress);
            case Outcome.Refused<CaseProgress>(var problem) -> new Submitted.Refused(problem);
            case Outcome.NotNow<CaseProgress>(var hindrance) -> new Submitted.NotNow(hindrance);
        };
    }

    private static CaseSubmission against(Item now, CaseSubmission submission) {
        return new CaseSubmission(
                submission.stamp(),
                submission.item(),
                now.version(),
                submission.packageCode(),
                submission.applicant(),
                submission.contact(),
                submission.evidence(),
                submission.answers(),
                submission.values(),
                submission.materials(),
                submission.reach(),
                submission.delivery(),
                submission.signature());
    }
}
