package cn.yimen.kiosk.flow;

import cn.yimen.hall.config.ServiceItem;
import cn.yimen.hall.domain.ItemCode;
import cn.yimen.kiosk.flow.Applying.Consent;
import cn.yimen.kiosk.flow.Applying.FormChecked;
import cn.yimen.kiosk.flow.Applying.FormPage;
import cn.yimen.kiosk.flow.Applying.SituationQuestion;
import cn.yimen.kiosk.flow.ErrandAnswer.DraftFound;
import cn.yimen.kiosk.flow.ErrandAnswer.DraftKept;
import cn.yimen.kiosk.flow.ErrandAnswer.DraftsFound;
import cn.yimen.kiosk.flow.KioskState.Home;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the disk says of a draft (暂存).
final class DraftAnswers {

    private DraftAnswers() {}

    /// What was kept for this person is taken up, unless something was changed meanwhile.
    static KioskState found(World world, KioskState state, DraftFound found) {
        var begun =
                switch (state) {
                    case FormPage page -> Optional.of(page);
                    case SituationQuestion asking -> Optional.of(asking.page());
                    default -> Optional.<FormPage>empty();
                };
        return begun.filter(page -> page.draft().id().isEmpty())
                .filter(_ -> !found.values().isEmpty())
                .<KioskState>map(page -> taken(world, page, found))
                .orElse(state);
    }

    /// The last form that the person kept stands on the first page, where it still is one.
    static KioskState found(World world, KioskState state, DraftsFound found) {
        return state instanceof Home home
                ? new Home(
                        home.visitor(),
                        home.tickets(),
                        home.bookings(),
                        found.latest().flatMap(code -> toFillIn(world, code)))
                : state;
    }

    private static Optional<ServiceItem> toFillIn(World world, ItemCode code) {
        var matters = world.province().map(Province::matters).orElse(List.of());
        return world.item(code)
                .or(() -> matters.stream().filter(item -> item.code().equals(code)).findFirst())
                .filter(item -> world.form(item).isPresent());
    }

    private static Applying taken(World world, FormPage page, DraftFound found) {
        var draft =
                page.draft()
                        .takingUp(found.record(), found.values(), found.pages())
                        .with(page.draft().support().takingUp(found.support()));
        var taken = new FormPage(draft, page.section(), Map.of(), Consent.GIVEN, true, page.from());
        return found.attempted()
                ? HandInTouches.asked(world, draft)
                        .<Applying>map(filing -> HandInTouches.unknown(taken, filing))
                        .orElse(taken)
                : SituationTouches.begin(world, taken);
    }

    static Next kept(Kiosk kiosk, KioskState state, DraftKept kept) {
        return switch (state) {
            case Keeping _ -> KeepingTouches.answered(kiosk, state, kept.record().isPresent());
            case FormPage page ->
                    ApplyTouches.to(
                            kiosk,
                            kept.record().map(page.draft()::keptAs).map(page::with).orElse(page));
            case Capturing.PaperList list ->
                    ApplyTouches.to(
                            kiosk,
                            kept.record().map(list.draft()::keptAs).map(list::with).orElse(list));
            case Capturing.PaperShown paper ->
                    ApplyTouches.to(
                            kiosk,
                            kept.record()
                                    .map(paper.draft()::keptAs)
                                    .map(paper::with)
                                    .orElse(paper));
            case HandingIn.Papers papers ->
                    ApplyTouches.to(
                            kiosk,
                            new HandingIn.Papers(
                                    kept.record()
                                            .map(papers.draft()::keptAs)
                                            .map(papers.sheaf()::with)
                                            .orElse(papers.sheaf()),
                                    papers.first()));
            case FormChecked(FormPage page) ->
                    ApplyTouches.to(
                            kiosk,
                            new FormChecked(
                                    kept.record()
                                            .map(page.draft()::keptAs)
                                            .map(page::with)
                                            .orElse(page)));
            default -> Next.of(kiosk);
        };
    }
}
