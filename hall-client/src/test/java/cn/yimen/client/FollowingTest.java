package cn.yimen.client;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.event.HallWideEvent.HelpRequested;
import cn.yimen.hall.event.Recorded;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.wire.StreamMessage.Events;
import cn.yimen.hall.wire.StreamMessage.Heartbeat;
import cn.yimen.hall.wire.StreamMessage.Snapshot;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

final class FollowingTest {

    private final Following following = new Following();

    static Recorded event(long seq) {
        return new Recorded(
                seq, Instant.ofEpochSecond(seq), new HelpRequested(new DeviceId("K1"), "home"));
    }

    static Events events(String epoch, long... seqs) {
        return new Events(epoch, LongStream.of(seqs).mapToObj(FollowingTest::event).toList());
    }

    private void begin() {
        following.take(new Snapshot("E", HallState.empty().snapshot()));
    }

    @Test
    void whatIsKnownIsDroppedAndTheRestTakenOnce() {
        begin();
        following.take(events("E", 1, 2));
        var step = following.take(events("E", 2, 3));
        assertThat(step).isEqualTo(new Following.Step.Changed(List.of(event(3)), false));
        assertThat(following.seq()).isEqualTo(3);
    }

    @Test
    void aMissingEventIsAGapAndNothingIsSkipped() {
        begin();
        assertThat(following.take(events("E", 2))).isInstanceOf(Following.Step.Gap.class);
        assertThat(following.seq()).isZero();
    }

    @Test
    void anotherJournalIsAskedForAsAWhole() {
        begin();
        assertThat(following.take(events("F", 1))).isInstanceOf(Following.Step.Gap.class);
        assertThat(following.epoch()).isEmpty();
    }

    @Test
    void oneHeartbeatMayOvertakeEventsTwoMayNot() {
        begin();
        var ahead = new Heartbeat("E", 1, Instant.EPOCH);
        assertThat(following.take(ahead)).isInstanceOf(Following.Step.Nothing.class);
        assertThat(following.take(ahead)).isInstanceOf(Following.Step.Gap.class);
    }

    @Test
    void progressBetweenHeartbeatsIsNoGap() {
        begin();
        following.take(new Heartbeat("E", 1, Instant.EPOCH));
        following.take(events("E", 1));
        assertThat(following.take(new Heartbeat("E", 2, Instant.EPOCH)))
                .isInstanceOf(Following.Step.Nothing.class);
    }
}
