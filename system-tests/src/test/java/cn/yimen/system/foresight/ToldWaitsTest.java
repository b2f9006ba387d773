package cn.yimen.system.foresight;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.state.HallState;
import cn.yimen.hall.statistics.Statistics;
import cn.yimen.hall.statistics.TellScore;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Three weeks of learning, then a week in which what people are told is judged by their real wait.
final class ToldWaitsTest {

    private static final int LEARNING_DAYS = 15;
    private static final int JUDGED_DAYS = 5;
    private static final String OURS = "ours";

    private final Naive naive = new Naive();
    private final Map<String, TellScore> scores = new LinkedHashMap<>();
    private Optional<Statistics> statistics = Optional.empty();
    private Instant last = Instant.EPOCH;
    private HallState learnt = HallState.empty();

    private void live(long seed) {
        var days =
                new SimulatedDays(
                        seed,
                        0,
                        (recorded, state) -> {
                            statistics = statistics.map(s -> s.apply(recorded));
                            statistics.ifPresent(_ -> naive.hear(recorded, state));
                            last = recorded.at();
                            learnt = state;
                        });
        for (int day = 0; day < LEARNING_DAYS; day++) {
            days.live(1, List.of());
        }
        statistics = Optional.of(Statistics.from(learnt, last));
        var ours = TellScore.none();
        for (int day = 0; day < JUDGED_DAYS; day++) {
            days.live(1, List.of());
            ours = ours.plus(statistics.flatMap(Statistics::today).orElseThrow().toldByAll());
        }
        scores.put(OURS, ours);
        scores.putAll(naive.scores());
    }

    private String table() {
        var table =
                new StringBuilder(
                        "%n%-30s %6s %8s %8s %9s %8s%n"
                                .formatted(
                                        "estimator",
                                        "people",
                                        "wait s",
                                        "MAE s",
                                        "too short",
                                        "inside"));
        scores.forEach((name, score) ->
                table.append(
                        "%-30s %6d %8.0f %8.0f %8.1f%% %7.1f%%%n"
                                .formatted(
                                        name,
                                        score.told(),
                                        score.waitSeconds() / score.told(),
                                        score.meanErrorSeconds(),
                                        score.tooShortShare() * 100,
                                        score.coverage() * 100)));
        return table.toString();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void theRangeHoldsAndBeatsSimplerEstimators(long seed) {
        live(seed);
        System.out.println(table());
        var ours = Objects.requireNonNull(scores.get(OURS));
        assertThat(ours.told()).as("seed " + seed).isGreaterThan(1_500);
        assertThat(ours.coverage()).as(table()).isBetween(0.75, 0.88);
        assertThat(ours.tooShortShare()).as(table()).isLessThan(0.08);
        assertThat(naive.scores().values())
                .as(table())
                .allSatisfy(score ->
                        assertThat(score.meanErrorSeconds())
                                .isGreaterThan(ours.meanErrorSeconds()));
    }
}
