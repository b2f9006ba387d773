package cn.yimen.display.board;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.event.Acknowledgement;
import cn.yimen.hall.state.RecentCall;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Links that break for 1–90 s at any moment, 250 calls a seed.
final class LinkCutsTest {

    private static final int CALLS = 250;

    private final Hall hall = Hall.open();
    private final BoardRun board = new BoardRun(hall);
    private final Map<RecentCall, Instant> announcedAt = new HashMap<>();
    private final List<RecentCall> made = new ArrayList<>();
    private final Set<RecentCall> liveAt = new HashSet<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void everyCallIsAnnouncedOnceWhileYoungOrReportedOnce(long seed) {
        live(new SplittableRandom(seed), false);

        assertThat(board.announced).as("seed %d", seed).doesNotHaveDuplicates();
        var reported = board.acknowledged(Acknowledgement.NOT_SPOKEN);
        assertThat(reported).as("seed %d", seed).doesNotHaveDuplicates();
        var dealtWith = new ArrayList<>(board.announced);
        dealtWith.addAll(reported);
        assertThat(dealtWith).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(made);
        assertThat(board.announced.size()).as("seed %d", seed).isGreaterThan(CALLS / 4);
        assertNothingOldWasAnnounced(seed);
        assertEveryCallWasShownOnceOrIsMissedAtTheDesk(seed);
    }

    /// A desk that is not told within two seconds says that the call was not shown; what came back
    /// later is in the list, and was shown there.
    private void assertEveryCallWasShownOnceOrIsMissedAtTheDesk(long seed) {
        var shown = board.acknowledged(Acknowledgement.SHOWN);
        assertThat(shown).as("seed %d", seed).doesNotHaveDuplicates();
        assertThat(made).as("seed %d", seed).containsAll(shown);
        var inTime = made.stream().filter(liveAt::contains).toList();
        assertThat(inTime).as("the link held").hasSizeGreaterThan(CALLS / 4);
        assertThat(shown).as("seed %d", seed).containsAll(inTime);
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 6, 7})
    void withSnapshotsNothingIsSaidTwiceEither(long seed) {
        live(new SplittableRandom(seed), true);

        assertThat(board.announced).as("seed %d", seed).doesNotHaveDuplicates();
        assertThat(made).as("seed %d", seed).containsAll(board.announced);
        assertThat(board.acknowledged(Acknowledgement.SHOWN))
                .as("seed %d", seed)
                .doesNotHaveDuplicates();
        assertNothingOldWasAnnounced(seed);
    }

    private void assertNothingOldWasAnnounced(long seed) {
        announcedAt.forEach((call, at) ->
                assertThat(Duration.between(call.at(), at))
                        .as("seed %d, %s", seed, call.number())
                        .isLessThanOrEqualTo(BoardFlow.WORTH_SAYING));
    }

    private void live(SplittableRandom random, boolean snapshots) {
        board.snapshot();
        long cutUntil = 0;
        int madeBefore = 0;
        for (int second = 0; made.size() < CALLS; second++) {
            hall.pass(1_000);
            if (random.nextInt(6) == 0) {
                made.add(callSomebody(random));
            }
            int madeNow = made.size();
            if (second >= cutUntil && random.nextInt(40) == 0) {
                cutUntil = second + 1L + random.nextInt(90);
            }
            if (second >= cutUntil) {
                hear(snapshots && random.nextInt(3) == 0);
            }
            board.tick();
            board.paint();
            if (second >= cutUntil && madeNow > madeBefore) {
                liveAt.add(made.getLast());
            }
            madeBefore = madeNow;
        }
        board.resume();
        note();
    }

    private void hear(boolean whole) {
        if (whole) {
            board.snapshot();
        } else {
            board.resume();
        }
        board.beat();
        note();
    }

    private void note() {
        board.announced.forEach(call -> announcedAt.putIfAbsent(call, hall.now()));
    }

    private RecentCall callSomebody(SplittableRandom random) {
        var last = hall.state().recentCalls().stream().findFirst();
        if (last.isPresent() && random.nextInt(4) == 0) {
            return hall.recall(last.get().number().text());
        }
        var number = String.format("A%03d", made.size() + 1);
        return hall.call(number, "" + (1 + random.nextInt(7)));
    }
}
