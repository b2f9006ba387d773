package cn.yimen.system.boards;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.system.process.Checkout;
import cn.yimen.ui.host.UiThread;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The short forms of `./yimen boards`: what must hold at any load.
@Timeout(300)
final class BoardsTest {

    @TempDir private Path folder;

    @Test
    void everyBoardShowsEveryCallOnce() throws Exception {
        var checkout = Checkout.around(Path.of(""));
        try (var hall = BusyHall.start(checkout, folder)) {
            var findings = hall.protocolBoards(4).call(2, 8, Duration.ZERO);
            assertThat(findings)
                    .filteredOn(finding -> finding.unit().isEmpty())
                    .allMatch(Finding::kept);
            assertThat(findings).extracting(Finding::value).contains(8.0, 4.0);
        }
    }

    @Test
    void whateverTheLinksDoEveryCallIsSpokenOnceOrKnownAsNot() throws Exception {
        var extent = new CutLinks.Extent(2, 2, 24, 90, Duration.ofMillis(20));
        try (var proof = CutLinks.start(Checkout.around(Path.of("")), folder, extent)) {
            var findings = proof.call();
            assertThat(findings).allMatch(Finding::kept);
            assertThat(findings)
                    .filteredOn(finding -> finding.what().startsWith("cuts of"))
                    .allMatch(finding -> finding.value() >= 3);
        }
    }

    @Test
    void aBusyBoardLeavesFewPixelsAsTheyAre() {
        var findings = Wearing.run(UiThread.start(), 1, 480, 120);
        assertThat(findings).allMatch(Finding::kept);
        assertThat(findings.getLast().value()).as("calls").isGreaterThan(100);
    }
}
