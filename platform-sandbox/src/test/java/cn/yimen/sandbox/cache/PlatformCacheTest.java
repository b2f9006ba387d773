package cn.yimen.sandbox.cache;

import static cn.yimen.sandbox.cache.Remembering.TODAY;
import static cn.yimen.sandbox.cache.Remembering.anyItem;
import static cn.yimen.sandbox.cache.Remembering.data;
import static cn.yimen.sandbox.cache.Remembering.revised;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.sandbox.TestPlatform;
import cn.yimen.uplink.cache.PlatformCache;
import cn.yimen.uplink.cache.Recall;
import cn.yimen.uplink.cache.Refreshed;
import cn.yimen.uplink.client.Hindrance;
import cn.yimen.uplink.contract.catalogue.Knowledge;
import cn.yimen.uplink.contract.catalogue.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a machine remembers, against the strict platform over HTTP, with real files.
final class PlatformCacheTest {

    @TempDir Path dir;
    private Remembering all;

    @BeforeEach
    void start() {
        all = new Remembering(dir);
    }

    @AfterEach
    void stop() {
        all.close();
    }

    private PlatformCache filled() {
        var cache = all.cache();
        assertThat(cache.refreshProvince()).isInstanceOf(Refreshed.Changed.class);
        return cache;
    }

    @Test
    void whatTheProvinceSaysIsKnownWholeAndStillAfterAStartWithoutANetwork() {
        var known = data(filled());
        assertThat(known.province().value().items().size()).isEqualTo(456);
        assertThat(known.hall(TestPlatform.HALL.value())).isPresent();
        assertThat(known.calendar(TODAY)).isPresent();

        var later = all.cacheAlone();
        assertThat(data(later)).isEqualTo(known);
        assertThat(later.refreshProvince())
                .isEqualTo(
                        new Refreshed.NotNow(
                                new Hindrance(Hindrance.UNREACHABLE, Duration.ZERO, false)));
        assertThat(data(later)).isEqualTo(known);
    }

    @Test
    void aMachineThatNeverHeardOfTheProvinceKnowsNothing() {
        assertThat(all.cacheAlone().recall()).isInstanceOf(Recall.Nothing.class);
    }

    @Test
    void onlyWhatHasChangedIsAskedForAndWhatIsGoneIsGone() {
        var cache = filled();
        var before = data(cache);
        var changed = revised(anyItem(before));
        all.publish(changed);
        all.withdraw(Knowledge.class, "K1");

        assertThat(cache.refreshProvince()).isInstanceOf(Refreshed.Changed.class);
        var after = data(cache);
        assertThat(after.item(changed.code())).contains(changed);
        assertThat(after.province().value().knowledge().has("K1")).isFalse();
        assertThat(after.province().value().items().size()).isEqualTo(456);
        assertThat(before.item(changed.code())).isNotEqualTo(after.item(changed.code()));
        assertThat(data(all.cacheAlone())).isEqualTo(after);
    }

    @Test
    void aQuietProvinceConfirmsWhatIsKnownAndItIsWrittenDownEachHour() throws IOException {
        var cache = filled();
        cache.refreshProvince();
        var first = Files.readAllBytes(all.data.resolve("province.json"));

        all.clock.pass(Duration.ofMinutes(59));
        assertThat(cache.refreshProvince()).isInstanceOf(Refreshed.Unchanged.class);
        assertThat(data(cache).age(all.clock.instant())).isZero();
        assertThat(Files.readAllBytes(all.data.resolve("province.json"))).isEqualTo(first);

        all.clock.pass(Duration.ofMinutes(2));
        assertThat(cache.refreshProvince()).isInstanceOf(Refreshed.Unchanged.class);
        assertThat(data(all.cacheAlone()).age(all.clock.instant())).isZero();
    }

    @Test
    void itIsGoodForThirtyDaysAfterTheLastConfirmationAndTooOldAfterwards() {
        var confirmed = data(filled()).confirmedAt();
        var cache = all.cacheAlone();
        all.clock.pass(Duration.ofDays(30));
        assertThat(cache.recall()).isInstanceOf(Recall.Usable.class);
        all.clock.pass(Duration.ofSeconds(1));
        assertThat(cache.recall()).isEqualTo(new Recall.TooOld(confirmed));
        all.clock.pass(Duration.ofDays(-33));
        assertThat(cache.recall()).isEqualTo(new Recall.AgeUnknown(confirmed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"DOWN", "LOST_ANSWER", "MALFORMED", "CLIENT_ERROR", "SERVER_ERROR"})
    void whateverBreaksOnTheWayTheGoodOneStaysAndTheNextRoundIsWhole(String fault) {
        var cache = filled();
        var known = data(cache);
        var changed = revised(anyItem(known));
        all.publish(changed);

        all.platform.faults("fault=" + fault + "&percent=100");
        assertThat(cache.refreshProvince()).isInstanceOf(Refreshed.NotNow.class);
        assertThat(data(cache)).isEqualTo(known);
        assertThat(data(all.cacheAlone())).isEqualTo(known);

        all.platform.faults("fault=NONE");
        cache.refreshProvince();
        assertThat(data(cache).item(changed.code())).contains(changed);
    }

    @Test
    void roundsThatBreakInTheirMiddleLeaveEachTimeOneWholeCatalogue() {
        var cache = all.cache();
        all.platform.faults("fault=LOST_ANSWER&percent=8");
        int whole = 0;
        for (int i = 0; i < 200 && whole < 2; i++) {
            switch (cache.refreshProvince()) {
                case Refreshed.Changed(var data) -> {
                    whole++;
                    assertThat(data.province().value().items().size()).isEqualTo(456);
                    all.publish(revised(anyItem(data)));
                }
                case Refreshed.NotNow _, Refreshed.Unchanged _ -> {}
                case Refreshed other -> throw new AssertionError(other);
            }
        }
        assertThat(whole).isEqualTo(2);
    }

    @Test
    void aPlatformThatDoesNotKnowTheCursorIsAskedFromTheBeginning() throws IOException {
        var cache = filled();
        var known = data(cache);
        all.publish(revised(anyItem(known)));
        cache.refreshProvince();

        try (var anew = new TestPlatform(Files.createDirectory(dir.resolve("anew")), all.clock)) {
            var moved = all.cache(anew);
            assertThat(moved.refreshProvince()).isInstanceOf(Refreshed.Changed.class);
            assertThat(data(moved).province().value().items().byCode())
                    .isEqualTo(known.province().value().items().byCode());
        }
    }

    @Test
    void itemsWhoseThemeIsGoneAreThrownAway() {
        var cache = filled();
        var known = data(cache);
        var theme = anyItem(known).themes().getFirst();
        all.withdraw(Theme.class, theme);

        assertThat(cache.refreshProvince())
                .isInstanceOfSatisfying(
                        Refreshed.ThrownAway.class,
                        away -> assertThat(away.flaw().word()).isEqualTo("unknown-theme"));
        assertThat(data(cache)).isEqualTo(known);
    }

    @Test
    void aCatalogueOfWhichMostIsGoneIsNotBelieved() {
        var cache = filled();
        var known = data(cache);
        var codes = new ArrayList<>(known.province().value().items().byCode().keySet());
        all.platform.atTheProvince(shelf -> Remembering.withdrawAll(shelf, codes.subList(0, 229)));

        assertThat(cache.refreshProvince())
                .isInstanceOfSatisfying(
                        Refreshed.ThrownAway.class,
                        away -> assertThat(away.flaw().word()).isEqualTo("shrunken"));
        assertThat(data(cache)).isEqualTo(known);
    }

    @Test
    void anItemThatFallsBackToAnOlderVersionIsNotBelieved() {
        var cache = filled();
        var item = anyItem(data(cache));
        all.publish(revised(item));
        cache.refreshProvince();
        var known = data(cache);
        all.publish(item);

        assertThat(cache.refreshProvince())
                .isInstanceOfSatisfying(
                        Refreshed.ThrownAway.class,
                        away -> assertThat(away.flaw().where()).isEqualTo(item.code()));
        assertThat(data(cache)).isEqualTo(known);
    }

    @Test
    void aPowerCutWhileWritingLeavesTheOneBefore() throws IOException {
        var cache = filled();
        var known = data(cache);
        var file = all.data.resolve("province.json");
        var before = Files.readAllBytes(file);
        all.publish(revised(anyItem(known)));
        cache.refreshProvince();
        var newer = data(cache);
        var after = Files.readAllBytes(file);

        for (int part = 0; part < 16; part++) {
            Files.write(file, before);
            Files.write(
                    all.data.resolve("province.json.new"),
                    Arrays.copyOf(after, after.length / 16 * part));
            assertThat(data(all.cacheAlone())).isEqualTo(known);
        }
        Files.move(
                file, all.data.resolve("province.json.old"), StandardCopyOption.REPLACE_EXISTING);
        assertThat(data(all.cacheAlone())).isEqualTo(known);
        Files.write(file, after);
        assertThat(data(all.cacheAlone())).isEqualTo(newer);
    }

    @Test
    void aDiskThatTakesNothingIsToldAndTheNewerIsGoneByAllTheSame() throws IOException {
        var cache = filled();
        var changed = revised(anyItem(data(cache)));
        all.publish(changed);
        var inTheWay = all.data.resolve("province.json.new");
        Files.createDirectories(inTheWay.resolve("x"));

        assertThat(cache.refreshProvince()).isInstanceOf(Refreshed.NotKept.class);
        assertThat(data(cache).item(changed.code())).contains(changed);
    }
}
