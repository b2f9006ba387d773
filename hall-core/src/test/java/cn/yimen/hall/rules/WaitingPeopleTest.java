package cn.yimen.hall.rules;

import static cn.yimen.hall.rules.Morning.A;
import static cn.yimen.hall.rules.Morning.B;
import static cn.yimen.hall.rules.Morning.CLERK;
import static cn.yimen.hall.rules.Morning.ONE;
import static cn.yimen.hall.rules.Morning.TWO;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.domain.Destination;
import cn.yimen.hall.domain.PriorityClass;
import cn.yimen.hall.domain.Where;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.event.TicketEvent.Transferred;
import cn.yimen.hall.rules.ServingWindows.Serving;
import cn.yimen.hall.rules.WaitingPeople.Asked;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Those who wait as an estimate sees them: in queues of which only the first can be called.
final class WaitingPeopleTest {

    private static final double BEHIND_ALL = Double.POSITIVE_INFINITY;

    private final Morning morning = new Morning();

    private List<WaitingQueue> queues() {
        var newcomer = new Asked(A, PriorityClass.ORDINARY, 0, BEHIND_ALL, Optional.empty());
        return queues(newcomer);
    }

    private List<WaitingQueue> queues(Asked asked) {
        return WaitingPeople.of(morning.state, List.of(A, B), asked, morning.now);
    }

    private static Optional<Integer> asked(WaitingQueue queue) {
        return IntStream.range(0, queue.size()).boxed().filter(queue::isAsked).findFirst();
    }

    /// What each of a queue has earned now.
    private static double[] scores(WaitingQueue queue) {
        return IntStream.range(0, queue.size()).mapToDouble(n -> queue.score(n, 0)).toArray();
    }

    @Test
    void whoWouldJoinStandsBehindTheirLineAndClass() {
        morning.joins(1, A);
        morning.after(60);
        morning.joins(2, A);
        morning.after(60);
        assertThat(queues()).hasSize(1);
        assertThat(asked(queues().getFirst())).contains(2);
        assertThat(scores(queues().getFirst())).containsExactly(120, 60, 0);
    }

    @Test
    void eachLineAndClassIsAQueueOfItsOwn() {
        morning.joins(1, B);
        morning.joins(2, A);
        assertThat(queues()).extracting(WaitingQueue::line).containsExactlyInAnyOrder(0, 1);
        morning.joins(3, A, PriorityClass.SENIOR);
        assertThat(queues()).hasSize(3);
        assertThat(queues().stream().filter(queue -> asked(queue).isPresent())).hasSize(1);
    }

    @Test
    void aFasterClassEarnsFasterAndMoreOfItMayCome() {
        morning.joins(1, A, PriorityClass.SENIOR);
        morning.after(60);
        var seniors = queues().getFirst();
        assertThat(seniors.size()).isEqualTo(1 + 2);
        assertThat(seniors.score(0, 0)).isEqualTo(120);
        assertThat(seniors.score(0, 10)).isEqualTo(140);
        assertThat(seniors.score(1, 1800)).as("whoever comes in half an hour").isZero();
    }

    @Test
    void whoWaitsAlreadyIsCountedOnceAndAtTheirPlace() {
        morning.joins(1, A);
        morning.after(60);
        morning.joins(2, A);
        morning.joins(3, A);
        var second = morning.at(2);
        var asked = new Asked(A, PriorityClass.ORDINARY, 0, second.place(), Optional.empty());
        assertThat(queues(asked).getFirst().size()).isEqualTo(3);
        assertThat(asked(queues(asked).getFirst())).contains(1);
    }

    @Test
    void whoRejoinedCountsFromTheOneBehind() {
        morning.joins(1, A);
        morning.call(ONE);
        morning.joins(2, A);
        morning.after(60);
        morning.passAndRejoin(1, ONE, 0);
        assertThat(scores(queues().getFirst())).containsExactly(60, 60, 0);
    }

    @Test
    void onlyTheirOwnClassLiftsWhoRejoined() {
        morning.joins(1, A);
        morning.call(ONE);
        morning.after(60);
        morning.joins(2, A, PriorityClass.SENIOR);
        morning.after(60);
        morning.passAndRejoin(1, ONE, 0);
        assertThat(scores(queues().getLast())).containsExactly(0, 0);
    }

    @Test
    void whoIsKeptForAWindowIsInTheWayThereOnly() {
        morning.joins(1, B);
        morning.tell(
                new Transferred(
                        Morning.id(1),
                        Optional.empty(),
                        CLERK,
                        new Destination(B, Optional.of(TWO), Where.FRONT),
                        ""));
        var kept = queues().stream().filter(queue -> queue.line() == 1).findFirst().orElseThrow();
        assertThat(isFor(kept, serving(TWO))).isTrue();
        assertThat(isFor(kept, serving(ONE))).isFalse();
    }

    @Test
    void aQueueIsForTheWindowsThatServeItsLine() {
        morning.joins(1, B);
        for (var queue : queues()) {
            assertThat(isFor(queue, serving(ONE))).isTrue();
            assertThat(isFor(queue, serving(TWO))).isEqualTo(queue.line() == 1);
        }
    }

    private static boolean isFor(WaitingQueue queue, Serving window) {
        return queue.isFor(window, List.of(A, B));
    }

    private Serving serving(WindowId id) {
        var lines = Reach.linesAt(morning.state, id);
        return new Serving(morning.state.window(id), lines, 0, false);
    }
}
