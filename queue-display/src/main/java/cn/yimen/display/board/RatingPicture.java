package cn.yimen.display.board;

import cn.yimen.display.board.BoardState.Case;
import cn.yimen.display.board.BoardState.Chain;
import cn.yimen.display.board.BoardState.Header;
import cn.yimen.display.board.BoardState.Ratings;
import cn.yimen.display.board.BoardState.Stand;
import cn.yimen.hall.watch.FollowUp;
import cn.yimen.hall.watch.FollowUpStage;
import java.util.Comparator;
import java.util.List;

/// What the wall says of ratings (双公开): only what everybody may read. No number, no window, no
/// clerk, and of a case nothing before it was published.
final class RatingPicture {

    private static final int CASES = 3;

    private RatingPicture() {}

    static Ratings of(BoardMemory memory, Header header, Stand stand) {
        var bad = memory.state().special().inHand().followUps();
        return new Ratings(header, memory.counts(), chain(bad), cases(bad), stand);
    }

    private static Chain chain(List<FollowUp> bad) {
        return new Chain(
                bad.size(),
                reached(bad, FollowUpStage.VERIFIED),
                reached(bad, FollowUpStage.RECTIFIED),
                reached(bad, FollowUpStage.CALLED_BACK));
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
