package cn.yimen.system.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Needs strace and the right to use it; without them it fails and says so.
final class CrashImagesTest {

    private static final Logger ROOT = Logger.getLogger("");
    private static final long SEED = 1;

    @BeforeAll
    static void quietly() {
        ROOT.setLevel(Level.WARNING);
    }

    @Test
    void aPowerCutAtAnyWriteTakesNothingThatWasAcknowledged() throws Exception {
        var found = new CrashImages(SEED, 180, 3_200).of(Ledger.class);
        assertThat(found.examples()).as("seed %d", SEED).isEmpty();
        assertThat(found.images()).isEqualTo(3_200);
    }

    /// The judge judged: commits that are not synced one by one are what it must find, as losses
    /// or, where a later one reached the disk before an earlier, as a log that breaks off.
    @Test
    void aJournalThatDoesNotSyncIsCaught() throws Exception {
        var found = new CrashImages(SEED, 60, 300).of(UnsyncedLedger.class);
        assertThat(found.lost()).isGreaterThan(100);
        assertThat(found.examples())
                .allSatisfy(example ->
                        assertThat(example.toString()).containsAnyOf("Lost", "log breaks off"));
    }
}
