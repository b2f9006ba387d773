package cn.yimen.display.board;

import cn.yimen.display.board.BoardState.Case;
import cn.yimen.display.board.BoardState.Chain;
import cn.yimen.display.board.BoardState.Header;
import cn.yimen.display.board.BoardState.Ratings;
import cn.yimen.display.board.BoardState.Stale;
import cn.yimen.display.board.BoardState.Stand;
import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.watch.FollowUp;
import cn.yimen.hall.watch.FollowUpStage;
import cn.yimen.hall.watch.FollowUps;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// What the wall says of ratings (双公开): only what everybody may read. No number, no window, no
/// clerk, and of a case nothing before it was published.
final class RatingPicture {

    private static final int CASES = 3;

    private RatingPicture() {}

    static Ratings of(BoardMemory memory, Header header, Optional<Stale> stale, Stand stand) {
        var bad = memory.state().special().inHand().followUps();
        var due =
                memory.state()
                        .config()
                        .flatMap(config -> due(config, header.time().toLocalDate(), bad));
        return new Ratings(header, memory.counts(), chain(bad, due), cases(bad), stale, stand);
    }

    private static Optional<LocalDate> due(HallConfig config, LocalDate today, List<FollowUp> bad) {
        int workdays = config.watching().followUpWorkdays();
        var rule = new FollowUps(config.calendar(), workdays, today);
        return bad.stream()
                .filter(each -> each.stage().compareTo(FollowUpStage.RECTIFIED) < 0)
                .map(each -> rule.after(each.day(), workdays))
                .max(Comparator.naturalOrder());
    }

    private static Chain chain(List<FollowUp> bad, Optional<LocalDate> due) {
        return new Chain(
                bad.size(),
                reached(bad, FollowUpStage.VERIFIED),
                reached(bad, FollowUpStage.RECTIFIED),
                reached(bad, FollowUpStage.CALLED_BACK),
                due);
    }

    private static int reached(List<FollowUp> bad, FollowUpStage stage) {
        return (int) bad.stream().filter(each -> each.stage().compareTo(stage) >= 0).count();
    }

    private static List<Case> cases(List<FollowUp> bad) {
        return bad.stream()
                .filter(FollowUp::isFinished)
                .sorted(Comparator.comparing(FollowUp::ratedAt).reversed())
                .limit(CASES)
                .map(RatingPicture::told)
                .toList();
    }

    private static Case told(FollowUp each) {
        return new Case(each.day(), each.tags(), text(each, FollowUpStage.PUBLISHED));
    }

    private static String text(FollowUp each, FollowUpStage stage) {
        return each.steps().stream()
                .filter(step -> step.stage() == stage)
                .map(FollowUp.Step::text)
                .findFirst()
                .orElse("");
    }
}
