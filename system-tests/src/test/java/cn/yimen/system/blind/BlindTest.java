package cn.yimen.system.blind;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.device.sim.card.InventedPersons;
import cn.yimen.system.process.Checkout;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// The short form of `./yimen blind`.
@Timeout(240)
final class BlindTest {

    /// More would mean that somebody goes astray.
    private static final int MOST_PRESSES = 31;

    private static final String NAME = InventedPersons.youngWoman().holder().name();

    @Test
    void aNumberIsTakenByFourKeysAndAHeadsetAlone() throws Exception {
        var checkout = Checkout.around(Path.of(""));
        var kept = checkout.root().resolve("system-tests/target/blind");
        // A hall of its own: whoever has a number already is asked something else.
        var folder = Files.createTempDirectory(Files.createDirectories(kept), "number");
        var told = BlindStory.number(checkout, folder);

        assertThat(told.tasks())
                .singleElement()
                .satisfies(task -> assertThat(task.presses()).isLessThan(MOST_PRESSES));
        assertThat(told.story())
                .as("names are never heard whole")
                .noneMatch(line -> line.contains(NAME));
    }
}
