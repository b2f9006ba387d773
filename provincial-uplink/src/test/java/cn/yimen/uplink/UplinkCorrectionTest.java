package cn.yimen.uplink;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.uplink.Parked.Handling;
import cn.yimen.uplink.Parked.What;
import cn.yimen.uplink.contract.EventItem;
import cn.yimen.uplink.contract.PlatformEvent;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class UplinkCorrectionTest {

    private static final Handling BY = new Handling(Morning.OPENING, "0317", What.CORRECTED);

    @TempDir Path dir;

    @Test
    void aPersonsCorrectionGoesUpInThePlaceOfARefusedEvent() throws Exception {
        var source = new ListSource(Morning.tickets(3));
        try (var platform = new ScriptedPlatform()) {
            platform.usually = batch -> platform.receipt(batch, item -> line(item).equals("A"));
            try (var uplink = TestUplink.of(source, platform.address(), dir)) {
                TestUplink.workUntilIdle(uplink, source);
                assertThat(uplink.status().parked()).hasSize(3);
                assertThat(uplink.correct(inLine(source, 2, "B"), BY)).isTrue();
                assertThat(uplink.correct(inLine(source, 2, "C"), BY)).as("twice").isFalse();
            }
            try (var uplink = TestUplink.of(source, platform.address(), dir)) {
                heartbeatAndCorrections(uplink);
                assertThat(platform.accepted).containsExactly(2L);
                assertThat(uplink.status().parked())
                        .extracting(Parked::seq)
                        .containsExactly(1L, 3L);
                assertThat(uplink.correct(inLine(source, 2, "B"), BY)).as("is settled").isFalse();
            }
        }
    }

    @Test
    void aCorrectionThatIsRefusedComesBackToThePerson() throws Exception {
        var source = new ListSource(Morning.tickets(1));
        try (var platform = new ScriptedPlatform();
                var uplink = TestUplink.of(source, platform.address(), dir)) {
            platform.usually = batch -> platform.receipt(batch, item -> !line(item).equals("C"));
            TestUplink.workUntilIdle(uplink, source);
            assertThat(uplink.correct(inLine(source, 1, "B"), BY)).isTrue();
            heartbeatAndCorrections(uplink);
            assertThat(uplink.status().parked())
                    .singleElement()
                    .satisfies(parked -> assertThat(parked.correction()).isEmpty());
            assertThat(uplink.correct(inLine(source, 1, "C"), BY)).isTrue();
            heartbeatAndCorrections(uplink);
            assertThat(uplink.status().parked()).isEmpty();
            assertThat(uplink.correct(inLine(source, 9, "C"), BY)).as("never parked").isFalse();
        }
    }

    @Test
    void whatAPersonLeavesIsNeitherSentNorCountedAndStaysKnown() throws Exception {
        var source = new ListSource(Morning.tickets(1));
        var left = new Handling(Morning.OPENING, "0318", What.LEFT);
        try (var platform = new ScriptedPlatform()) {
            platform.usually = batch -> platform.receipt(batch, _ -> true);
            try (var uplink = TestUplink.of(source, platform.address(), dir)) {
                TestUplink.workUntilIdle(uplink, source);
                assertThat(uplink.leave(1, left)).isTrue();
                assertThat(uplink.leave(9, left)).as("never parked").isFalse();
            }
            try (var uplink = TestUplink.of(source, platform.address(), dir)) {
                heartbeatAndCorrections(uplink);
                assertThat(platform.heartbeats.getLast().parked()).isZero();
                assertThat(uplink.parked())
                        .filteredOn(Parked::isLeft)
                        .extracting(Parked::handling)
                        .containsExactly(Optional.of(left));
            }
        }
    }

    private static void heartbeatAndCorrections(Uplink uplink) {
        for (int i = 0; i < 3; i++) {
            uplink.work();
        }
    }

    private static String line(EventItem item) {
        return item.event().issue().orElseThrow().line();
    }

    private static PlatformEvent inLine(ListSource source, long seq, String line) {
        var recorded = source.read(Math.min(seq, source.head()) - 1, 1).getFirst();
        var event = Projection.of(recorded);
        var issue = event.issue().orElseThrow();
        var moved =
                new PlatformEvent.Issue(
                        issue.day(), issue.number(), line, issue.items(), issue.priority());
        return PlatformEvent.bare(seq, event.at(), event.kind())
                .of(event.ticket().orElseThrow())
                .with(moved);
    }
}
