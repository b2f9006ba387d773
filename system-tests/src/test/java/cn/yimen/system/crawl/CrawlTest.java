package cn.yimen.system.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.ui.host.UiThread;
import cn.yimen.ui.theme.Theme;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A sample of the walk, judged by every rule, each place in some of the variants by lot; the whole
/// is `./yimen crawl`.
final class CrawlTest {

    private static final long SEED = 20261123;

    @TempDir Path folder;

    @Test
    void noPlaceOfASampleBreaksARule() throws Exception {
        var worlds = new LinkedHashMap<>(Worlds.all(Told.by(folder, Morning.KIOSK)));
        worlds.keySet().retainAll(Set.of(Worlds.WELL, "printer gone", "server lost"));
        var report = new Report(folder.resolve("crawl"));
        var crawl = new Crawl(worlds, Variants.pairwise(), report, UiThread.start());
        crawl.go(new Walk.Limits(90, true), 0.25, CrawlMain.dice(SEED));
        assertThat(report.places()).isGreaterThan(60);
        assertThat(report.drawings()).isGreaterThan(10);
        assertThat(report.findings()).as(report.write()).isEmpty();
    }

    @Test
    void everyTwoOfPanelLanguageMannerAndThemeMeetInADrawing() {
        var drawings = Variants.pairwise();
        var met = new HashSet<String>();
        for (var drawing : drawings) {
            met.add(drawing.variant().name() + " " + drawing.theme());
        }
        assertThat(met).hasSameSizeAs(drawings).hasSizeBetween(9, 16);
        for (var language : List.of("chinese", "english", "uyghur")) {
            for (var panel : List.of("portrait", "landscape", "square")) {
                assertThat(met).anyMatch(name -> name.startsWith(panel + " " + language));
            }
            for (var theme : Theme.values()) {
                assertThat(met)
                        .anyMatch(name -> name.contains(language) && name.endsWith(theme.name()));
            }
        }
    }
}
