package cn.yimen.system.city;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.wire.CommandAnswer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/// Fifty halls, two servers as processes, a real PostgreSQL with its synchronous standby. One story
/// in three parts: starting all of it takes longer than each of them.
@TestMethodOrder(OrderAnnotation.class)
final class CityTest {

    private static final int HALLS = 50;
    private static final int PAIRS = 8;
    private static final int FOLLOWERS = 20;
    private static final int SOME = 200;
    private static final List<String> QUICK_TO_START =
            List.of("-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
    private static final Duration TAKEN_OVER = Duration.ofSeconds(3);
    private static final int SAMPLE = 200;

    @TempDir static Path folder;
    private static City city;

    @BeforeAll
    static void start() throws Exception {
        city = City.start(folder, HALLS, QUICK_TO_START);
    }

    @AfterAll
    static void stop() throws Exception {
        city.close();
    }

    @Test
    @Order(1)
    void twoServersMeetInEveryHallLeaveNoGapAndCallNobodyTwice() throws Exception {
        try (var load = new CityLoad(city, PAIRS)) {
            load.openWindows();
            load.run(SOME);
            var tally = load.tally();
            assertThat(tally.calls()).isGreaterThanOrEqualTo(SOME);
            assertThat(city.books().problems()).isEmpty();
            assertThat(city.books().verified()).isGreaterThan(tally.issues());
            assertAnsweredTheSame(tally.answers(), 0);
            assertAnsweredTheSame(tally.answers(), 1);
        }
    }

    @Test
    @Order(2)
    void theClientsOfAKilledServerAreServedByTheOtherWithinThreeSeconds() throws Exception {
        try (var followers = Followers.of(city, FOLLOWERS)) {
            followers.awaitLive();
            long begin = System.nanoTime();
            city.killServer(0);
            followers.everyoneAsksAndHears(TAKEN_OVER.multipliedBy(3));
            assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(TAKEN_OVER);
        }
        city.restartServer(0);
        assertThat(city.books().problems()).isEmpty();
    }

    @Test
    @Order(3)
    void nothingAcknowledgedIsLostWithThePrimary() throws Exception {
        try (var load = new CityLoad(city, PAIRS);
                var beside = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Boolean> loading =
                    () -> {
                        load.run(SOME);
                        return true;
                    };
            var running = beside.submit(loading);
            load.awaitIssues(HALLS);
            city.postgres().killPrimary();
            city.postgres().promoteStandby();
            assertThat(running.get()).isTrue();
            var tally = load.tally();
            assertThat(tally.repeats()).as("somebody was in the middle of it").isPositive();
            assertThat(tally.issues()).as("it went on").isGreaterThanOrEqualTo(SOME);
            assertThat(city.books().missing(tally.answers())).isEmpty();
            assertThat(city.books().problems()).isEmpty();
            assertThat(city.books().verified()).isPositive();
            assertAnsweredTheSame(tally.answers(), 0);
        }
    }

    private static void assertAnsweredTheSame(List<Tally.Answered> answered, int server)
            throws IOException {
        var some = new ArrayList<>(answered);
        int every = Math.max(1, some.size() / SAMPLE);
        for (int place = 0; place < some.size(); place += every) {
            var each = some.get(place);
            var own = city.machines().sockets(each.hall(), each.envelope().from());
            try (var wire = new Wire(city.port(server), own)) {
                CommandAnswer again = wire.ask(each.hall(), each.envelope());
                assertThat(again).isEqualTo(each.answer());
            }
        }
    }
}
