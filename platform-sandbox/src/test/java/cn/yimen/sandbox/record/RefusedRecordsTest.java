package cn.yimen.sandbox.record;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.journal.record.RecordHeader;
import cn.yimen.journal.record.RecordState;
import cn.yimen.sandbox.TestPlatform;
import cn.yimen.uplink.contract.rating.RatingRecord;
import cn.yimen.uplink.contract.rating.RatingRecord.RatingScore;
import cn.yimen.uplink.record.Sent;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RefusedRecordsTest {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

    @TempDir Path dir;

    private TestPlatform platform;
    private Machine machine;

    @BeforeEach
    void start() {
        platform = new TestPlatform(dir, InstantSource.fixed(NOW));
        machine = new Machine(dir.resolve("machine"), InstantSource.fixed(NOW));
    }

    @AfterEach
    void stop() {
        machine.close();
        platform.close();
    }

    private void send() {
        try (var uplink = machine.uplink(platform.address(TestPlatform.HALL))) {
            machine.workUntilNothingWaits(uplink);
        }
    }

    /// A level that the contract does not know: the platform refuses all that came with it.
    private static RatingRecord absurd() {
        var sound = Machine.rating(UUID.randomUUID(), 1, NOW);
        return new RatingRecord(
                sound.stamp(),
                sound.target(),
                sound.about(),
                sound.rated(),
                Optional.of(new RatingScore(9, List.of(), Optional.empty(), 1)),
                sound.channel(),
                sound.stage(),
                sound.servedAt(),
                sound.applicant());
    }

    @Test
    void oneThatSpoilsItsBatchIsFoundAndTheOthersGoUp() {
        for (int i = 0; i < 10; i++) {
            machine.keep(Machine.ratingOf(UUID.randomUUID(), NOW));
        }
        var spoilt = machine.keep(Sent.rating(absurd()));
        for (int i = 0; i < 10; i++) {
            machine.keep(Machine.ratingOf(UUID.randomUUID(), NOW));
        }
        send();
        assertThat(machine.in(RecordState.PARKED))
                .extracting(RecordHeader::id)
                .containsExactly(spoilt.id());
        assertThat(Held.by(dir)).hasSize(20).doesNotContainKey(spoilt.id().toString());
    }

    @Test
    void whatThePlatformHasUnderAnotherKeyIsDone() {
        var ticket = UUID.randomUUID();
        machine.keep(Machine.ratingOf(ticket, NOW));
        machine.keep(Machine.ratingOf(ticket, NOW.plusMillis(1)));
        send();
        assertThat(machine.in(RecordState.SENT)).hasSize(2);
        assertThat(Held.by(dir)).hasSize(1);
    }
}
