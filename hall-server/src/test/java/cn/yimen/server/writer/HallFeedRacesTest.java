package cn.yimen.server.writer;

import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.event.HallWideEvent.HelpRequested;
import cn.yimen.hall.event.Recorded;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.ModelCheckingOptions;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;
import org.junit.jupiter.api.Test;

/// Screens that read while the writer publishes, in every order that the model checker finds: each
/// sees all events up to a head, or none of the new ones.
@Param(name = "seq", gen = IntGen.class, conf = "0:3")
public final class HallFeedRacesTest {

    private static final int MOST = 6;
    private static final List<Written> GROUPS = groups();

    private final HallFeed feed = new HallFeed("epoch", Standing.empty());

    /// Two events, and how the hall stands after them.
    private record Written(Standing after, List<Recorded> events) {}

    /// Made before, so that only the feed's own steps are interleaved.
    private static List<Written> groups() {
        var groups = new ArrayList<Written>();
        var standing = Standing.empty();
        for (int group = 0; group < MOST; group++) {
            var first = next(standing);
            var second = next(standing.apply(first));
            standing = standing.apply(first).apply(second);
            groups.add(new Written(standing, List.of(first, second)));
        }
        return groups;
    }

    private static Recorded next(Standing standing) {
        var event = new HelpRequested(new DeviceId("K1"), "choose");
        return new Recorded(standing.hall().seq() + 1, Instant.EPOCH, event);
    }

    @Operation(nonParallelGroup = "writer")
    public void publish() {
        var written = GROUPS.get((int) feed.head() / 2);
        feed.publish(written.after(), written.events());
    }

    @Operation(params = "seq")
    public Optional<List<Long>> after(int seq) {
        return feed.after(seq).map(events -> events.stream().map(Recorded::seq).toList());
    }

    @Operation(params = "seq")
    public boolean hasGrown(int seq) throws InterruptedException {
        return feed.awaitAfter(seq, Duration.ZERO);
    }

    @Operation
    public long head() {
        return feed.head();
    }

    @Test
    void itBehavesAsIfOneCameAfterTheOther() {
        new ModelCheckingOptions()
                .iterations(6)
                .invocationsPerIteration(60)
                .threads(3)
                .actorsPerThread(2)
                .actorsBefore(1)
                .actorsAfter(0)
                .check(HallFeedRacesTest.class);
    }
}
