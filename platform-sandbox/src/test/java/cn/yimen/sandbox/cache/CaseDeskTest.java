package cn.yimen.sandbox.cache;

import static cn.yimen.sandbox.cache.Remembering.data;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.sandbox.Samples;
import cn.yimen.uplink.cache.CaseDesk;
import cn.yimen.uplink.cache.Demand;
import cn.yimen.uplink.cache.PlatformCache;
import cn.yimen.uplink.cache.Refreshed;
import cn.yimen.uplink.cache.Submitted;
import cn.yimen.uplink.client.PlatformWords;
import cn.yimen.uplink.contract.catalogue.Item;
import cn.yimen.uplink.contract.catalogue.ItemState;
import cn.yimen.uplink.contract.person.ApplicantKind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The item changes at the province between filling in and handing in.
final class CaseDeskTest {

    @TempDir Path dir;
    private final Samples samples = new Samples(Remembering.MONDAY);
    private Remembering all;
    private PlatformCache cache;
    private CaseDesk desk;
    private Item item;

    @BeforeEach
    void start() {
        all = new Remembering(dir);
        cache = all.cache();
        assertThat(cache.refreshProvince()).isInstanceOf(Refreshed.Changed.class);
        desk = new CaseDesk(cache, PlatformWords.OF_THE_CONTRACT);
        item =
                data(cache).province().value().items().all().stream()
                        .filter(one -> one.terms().audience().getLast() == ApplicantKind.PERSON)
                        .filter(one -> one.materials().size() > 1 && one.situations().isEmpty())
                        .findFirst()
                        .orElseThrow();
    }

    @AfterEach
    void stop() {
        all.close();
    }

    @Test
    void whatHasNotChangedIsHandedInAtOnce() {
        assertThat(desk.submit(samples.submission("case:0001", item, 1)))
                .isInstanceOf(Submitted.Accepted.class);
    }

    @Test
    void whatAsksTheSameOfTheApplicantIsHandedInAgainstTheNewVersionByItself() {
        all.publish(Remembering.revised(item));
        var filled = samples.submission("case:0001", item, 1);

        var first = desk.submit(filled);
        assertThat(first).isInstanceOf(Submitted.Accepted.class);
        assertThat(data(cache).item(item.code()).orElseThrow().version())
                .isEqualTo(item.version() + 1);
    }

    @Test
    void whatAsksForAnotherPaperGoesBackToTheApplicantOnce() {
        var fewer = new ArrayList<>(item.materials());
        fewer.removeLast();
        var changed = Items.with(item, item.version() + 1, fewer);
        all.publish(changed);

        assertThat(desk.submit(samples.submission("case:0001", item, 1)))
                .isEqualTo(new Submitted.AsksAnew(changed, Set.of(Demand.MATERIALS)));
        assertThat(desk.submit(samples.submission("case:0001", changed, 1)))
                .as("the key was left free")
                .isInstanceOf(Submitted.Accepted.class);
    }

    @Test
    void whatIsNotOfferedAnyMoreIsGone() {
        all.publish(Items.with(item, item.version() + 1, item.materials(), ItemState.PAUSED));
        assertThat(desk.submit(samples.submission("case:0001", item, 1)))
                .isInstanceOf(Submitted.Gone.class);
    }

    @Test
    void withoutTheProvinceNothingIsAcceptedAndNothingIsLost() {
        all.publish(Remembering.revised(item));
        all.platform.faults("fault=DOWN");
        var filled = samples.submission("case:0001", item, 1);
        assertThat(desk.submit(filled)).isInstanceOf(Submitted.NotNow.class);
        all.platform.faults("fault=NONE");
        assertThat(desk.submit(filled)).isInstanceOf(Submitted.Accepted.class);
    }
}
