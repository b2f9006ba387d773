package cn.yimen.system.session;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.system.process.Checkout;
import cn.yimen.system.touch.KioskStage;
import cn.yimen.system.touch.Phone;
import java.nio.file.Path;
import java.time.Duration;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A few people at a real kiosk before hall and province; five hundred are `./yimen sessions`.
final class SessionsTest {

    private static final long SEED = 20261123;

    @TempDir Path folder;

    @Test
    void nothingOfWhoHasGoneIsLeftInTheMachine() throws Exception {
        var checkout = Checkout.around(Path.of(""));
        try (var stage = KioskStage.start(checkout, KioskStage.Plan.in(folder));
                var phone = new Phone(stage.glass(), stage.provinceUri(), folder)) {
            var dice = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
            var outcome = new Sessions(stage, phone, dice).play(6, Duration.ofSeconds(20));
            assertThat(outcome.control()).as("who stood there was found").isTrue();
            assertThat(outcome.screens()).hasSizeGreaterThan(3);
            assertThat(outcome.found()).isEmpty();
        }
    }
}
