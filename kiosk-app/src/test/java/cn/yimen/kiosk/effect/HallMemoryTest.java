package cn.yimen.kiosk.effect;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.demo.DemoHall;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.log.EventLog;
import cn.yimen.hall.watch.UsualWaits;
import cn.yimen.kiosk.effect.HallMemory.Remembered;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HallMemoryTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T01:00:00Z");

    @TempDir Path directory;
    private Instant now = MONDAY;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    private HallMemory memory() {
        var log = new EventLog(() -> now, new PrintStream(said, true, StandardCharsets.UTF_8));
        return new HallMemory(directory, () -> now, log);
    }

    private void hear() {
        try (var memory = memory()) {
            memory.heard(DemoHall.config());
            memory.heard(DemoHall.catalogue());
            assertThat(recalled(memory)).isPresent();
        }
    }

    /// Empty where nothing was recalled although everything before was carried out.
    private Optional<Remembered> recalled(HallMemory memory) {
        var found = new CompletableFuture<Optional<Remembered>>();
        memory.recall(past -> found.complete(Optional.of(past)));
        memory.andThen(() -> found.complete(Optional.empty()));
        return found.orTimeout(20, TimeUnit.SECONDS).join();
    }

    @Test
    void aMachineThatStartsAloneKnowsTheHallOfItsLastContact() {
        hear();
        now = MONDAY.plus(Duration.ofDays(30));
        try (var memory = memory()) {
            assertThat(recalled(memory))
                    .contains(
                            new Remembered(
                                    DemoHall.config(), Optional.of(DemoHall.catalogue()), MONDAY));
        }
    }

    @Test
    void knowledgeOfMoreThanThirtyDaysIsNotUsed() {
        hear();
        now = MONDAY.plus(Duration.ofDays(30)).plusSeconds(1);
        try (var memory = memory()) {
            assertThat(recalled(memory)).isEmpty();
        }
        assertThat(said.toString(StandardCharsets.UTF_8)).contains("used=false");
    }

    @Test
    void aMachineThatRemembersNothingSaysNothing() {
        try (var memory = memory()) {
            assertThat(recalled(memory)).isEmpty();
        }
    }

    @Test
    void whatStillHoldsIsConfirmedEachHourAndNotWithEachCall() throws Exception {
        try (var memory = memory()) {
            memory.heard(DemoHall.config());
            recalled(memory);
            var first = Files.readString(directory.resolve("hall.json"));
            now = MONDAY.plus(Duration.ofMinutes(59));
            memory.heard(DemoHall.config());
            recalled(memory);
            assertThat(Files.readString(directory.resolve("hall.json"))).isEqualTo(first);
            now = MONDAY.plus(Duration.ofMinutes(61));
            memory.heard(DemoHall.config());
            assertThat(recalled(memory).orElseThrow().confirmedAt()).isEqualTo(now);
        }
    }

    @Test
    void whatIsUsualIsRememberedForThirtyDays() {
        var part = new UsualWaits.Part(LocalTime.of(14, 30), 8, 6);
        var line = new UsualWaits.OfLine(new LineId("A"), DayOfWeek.MONDAY, List.of(part));
        var usual = new UsualWaits(List.of(line));
        try (var memory = memory()) {
            memory.heard(usual);
            assertThat(usual(memory)).contains(usual);
        }
        now = MONDAY.plus(Duration.ofDays(30)).plusSeconds(1);
        try (var memory = memory()) {
            assertThat(usual(memory)).isEmpty();
        }
    }

    private Optional<UsualWaits> usual(HallMemory memory) {
        var found = new CompletableFuture<Optional<UsualWaits>>();
        memory.recallUsual(past -> found.complete(Optional.of(past)));
        memory.andThen(() -> found.complete(Optional.empty()));
        return found.orTimeout(20, TimeUnit.SECONDS).join();
    }
}
