package cn.yimen.system.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.ui.host.UiThread;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A few hundred places of the walk, in every variant by lot; the whole is `./yimen crawl`.
final class CrawlTest {

    private static final long SEED = 20261123;

    /// What no screen may lack, however new; the whole crawl tells the rest.
    private static final Set<String> ALWAYS = Set.of("help", "way out", "dead end");

    @TempDir Path folder;

    @Test
    void everyPlaceOfASampleHasHelpAndAWayOut() throws Exception {
        var worlds = new LinkedHashMap<>(Worlds.all(Told.by(folder, Morning.KIOSK)));
        worlds.keySet().retainAll(Set.of(Worlds.WELL, "printer gone", "server lost"));
        var report = new Report(folder.resolve("crawl"));
        var crawl = new Crawl(worlds, Variants.usual(), report, UiThread.start());
        crawl.go(new Walk.Limits(150, true), 0.2, CrawlMain.dice(SEED));
        assertThat(report.places()).isGreaterThan(100);
        assertThat(report.drawings()).isPositive();
        assertThat(report.findings())
                .as(report.write())
                .filteredOn(finding -> ALWAYS.contains(finding.rule()))
                .isEmpty();
    }
}
