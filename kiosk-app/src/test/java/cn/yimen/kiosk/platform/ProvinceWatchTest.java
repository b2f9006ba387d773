package cn.yimen.kiosk.platform;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.uplink.cache.Confirmed;
import cn.yimen.uplink.cache.Listing;
import cn.yimen.uplink.cache.PlatformData;
import cn.yimen.uplink.cache.Province;
import cn.yimen.uplink.cache.Recall;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ProvinceWatchTest {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

    private final List<String> told = new ArrayList<>();
    private Recall recall = new Recall.Nothing();
    private LocalDate today = LocalDate.of(2026, 11, 23);

    private final ProvinceWatch watch =
            new ProvinceWatch(
                    () -> recall,
                    () -> today,
                    new ProvinceWatch.Ears() {
                        @Override
                        public void known(PlatformData data) {
                            told.add(data.province().value().items().cursor());
                        }

                        @Override
                        public void tooOld() {
                            told.add("too old");
                        }
                    });

    private void hear(String version) {
        var data = data(version);
        recall = new Recall.Usable(data);
        watch.heard(data);
    }

    private static PlatformData data(String version) {
        var province =
                new Province(
                        empty(version),
                        empty(version),
                        empty(version),
                        empty(version),
                        empty(version),
                        empty(version),
                        empty(version),
                        empty(version));
        return new PlatformData(new Confirmed<>(province, NOW), Optional.empty());
    }

    private static <T> Listing<T> empty(String version) {
        return new Listing<>(version, Optional.empty(), Map.of());
    }

    @Test
    void whatIsNewWaitsUntilNobodyIsThere() {
        hear("1");
        hear("2");
        assertThat(told).isEmpty();
        watch.between();
        watch.between();
        assertThat(told).containsExactly("2");
    }

    @Test
    void whatIsRememberedIsKnownWithoutHearingAnything() {
        watch.between();
        assertThat(told).isEmpty();
        recall = new Recall.Usable(data("1"));
        watch.between();
        assertThat(told).containsExactly("1");
    }

    @Test
    void aNewDayIsToldAgainBecauseItHasOtherHours() {
        hear("1");
        watch.between();
        today = today.plusDays(1);
        watch.between();
        assertThat(told).containsExactly("1", "1");
    }

    @Test
    void whatBecameTooOldIsSaidUntilItIsYoungAgain() {
        hear("1");
        watch.between();
        recall = new Recall.TooOld(NOW);
        watch.between();
        recall = new Recall.AgeUnknown(NOW);
        watch.between();
        recall = new Recall.Usable(data("1"));
        watch.between();
        assertThat(told).containsExactly("1", "too old", "too old", "1");
    }
}
