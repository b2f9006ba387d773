package cn.yimen.system.boards;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.client.HallClient;
import cn.yimen.client.HallClientConfig;
import cn.yimen.client.HallListener;
import cn.yimen.client.HallUpdate;
import cn.yimen.client.LinkState;
import cn.yimen.display.app.RatingFeed;
import cn.yimen.display.board.BoardEvent.Counted;
import cn.yimen.hall.demo.DemoHall;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.log.EventLog;
import cn.yimen.server.app.HallServer;
import cn.yimen.server.app.ServerSettings;
import cn.yimen.server.app.Starting;
import cn.yimen.server.http.HttpSettings;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The rating board in a hall that did not run on every day of the month: weekends, and all that
/// was before its first day.
final class RatedDaysTest implements HallListener {

    private static final LocalDate FIRST = LocalDate.of(2026, 11, 18);
    private static final LocalDate THIRD = LocalDate.of(2026, 11, 20);

    @TempDir Path data;

    @Override
    public void changed(HallUpdate update) {
        // Only the counts are looked at.
    }

    @Override
    public void link(LinkState state) {
        // Whoever counts asks until it is answered.
    }

    @Test
    void daysOfWhichTheHallKnowsNothingAreLeftOut() throws Exception {
        start(FIRST).close();
        var told = new LinkedBlockingQueue<Counted>();
        try (var server = start(THIRD);
                var client = client(server.port(), clock(THIRD));
                var _ = RatingFeed.start(client, told::add)) {
            var counts = told.poll(30, TimeUnit.SECONDS);
            assertThat(counts).isNotNull();
            assertThat(counts.counts().from()).isEqualTo(FIRST);
            assertThat(counts.counts().to().toLocalDate()).isEqualTo(THIRD);
        }
    }

    private HallServer start(LocalDate day) {
        var clock = clock(day);
        var settings = new ServerSettings(data, HttpSettings.loopback(0), Optional.empty());
        var log = new EventLog(clock, new PrintStream(OutputStream.nullOutputStream()));
        return switch (HallServer.start(
                settings,
                new HallServer.Hall(DemoHall.config(), DemoHall.catalogue(), clock, log))) {
            case Starting.Started started -> started.server();
            case Starting.NotStarted not -> throw new AssertionError(not.sentence());
        };
    }

    private HallClient client(int port, InstantSource clock) {
        return HallClient.connect(
                HallClientConfig.of(URI.create("http://127.0.0.1:" + port), new DeviceId("B9")),
                this,
                clock,
                new SplittableRandom(1));
    }

    /// From nine in the morning of a day on.
    private static InstantSource clock(LocalDate day) {
        var morning = day.atTime(9, 0).atZone(DemoHall.config().zone()).toInstant();
        long zero = System.nanoTime();
        return () -> morning.plus(Duration.ofNanos(System.nanoTime() - zero));
    }
}
