package cn.yimen.system.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Needs strace and the right to use it; without them it fails and says so.
final class UploadCrashImagesTest {

    private static final Logger ROOT = Logger.getLogger("");
    private static final long SEED = 1;

    /// `-Dyimen.images=5000` for a night.
    private static final int IMAGES = Integer.getInteger("yimen.images", 200);

    @BeforeAll
    static void quietly() {
        ROOT.setLevel(Level.WARNING);
    }

    @Test
    void aPowerCutOnTheWayUpLosesNothingAndDoublesNothing() throws Exception {
        var found = new CrashImages(SEED, 30, IMAGES).ofUploads(UploadLedger.class);
        assertThat(found.examples()).as("seed %d", SEED).isEmpty();
        assertThat(found.images()).isEqualTo(IMAGES);
    }

    /// The judge judged.
    @Test
    void aCursorThatMovesBeforeTheAnswerIsCaught() throws Exception {
        var found = new CrashImages(SEED, 6, 40).ofUploads(HastyUploadLedger.class);
        assertThat(found.lost()).isPositive();
    }
}
