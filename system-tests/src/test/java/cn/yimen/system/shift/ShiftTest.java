package cn.yimen.system.shift;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.system.process.Checkout;
import cn.yimen.system.process.Scratch;
import java.nio.file.Path;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// A short day with everything in it but the waiting for somebody who does not come.
@Timeout(240)
final class ShiftTest {

    private static final int PEOPLE = 6;
    private static final int MOST_KEYS_A_PERSON = 6;

    @Test
    void aDayByKeyboardServesEverybodyOnceHoweverNervousTheHand() throws Exception {
        try (var scratch = Scratch.make("shift")) {
            var checkout = Checkout.around(Path.of(""));
            var day =
                    Shift.work(
                            checkout, scratch.directory(), PEOPLE, false, new SplittableRandom(7));
            assertThat(day.mistakes()).isEmpty();
            assertThat(day.turns()).containsKeys("plain", "nervous", "held", "sent_on", "pause");
            assertThat(day.keys()).isLessThan(PEOPLE * MOST_KEYS_A_PERSON);
            assertThat(day.server()).hasSizeGreaterThanOrEqualTo(2 * PEOPLE);
        }
    }
}
