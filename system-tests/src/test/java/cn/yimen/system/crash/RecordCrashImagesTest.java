package cn.yimen.system.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Needs strace and the right to use it; without them it fails and says so.
final class RecordCrashImagesTest {

    private static final Logger ROOT = Logger.getLogger("");
    private static final long SEED = 3;

    @BeforeAll
    static void quietly() {
        ROOT.setLevel(Level.WARNING);
    }

    /// Records, their key file and a change of keys together.
    @Test
    void aPowerCutAtAnyWriteTakesNoRecordAndNoKeyThatIsNeeded() throws Exception {
        var found = new CrashImages(SEED, 120, 300).ofRecords(RecordLedger.class);
        assertThat(found.examples()).as("seed %d", SEED).isEmpty();
        assertThat(found.images()).isEqualTo(300);
    }

    @Test
    void aStoreThatPromisesTooEarlyIsCaught() throws Exception {
        var found = new CrashImages(SEED, 40, 60).ofRecords(HastyRecordLedger.class);
        assertThat(found.lost()).isGreaterThan(10);
    }
}
