package cn.yimen.system.attack;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.system.process.Checkout;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// A sample of the attack run: `./yimen attack` is the whole.
@Timeout(120)
class AttackTest {

    private static final Extent SAMPLE = new Extent(0, 1, 0, 20_261_123);

    private final Checkout checkout = Checkout.around(Path.of(""));

    @TempDir private Path folder;

    @Test
    void nothingInTheImageKnowsAWayOut() throws Exception {
        assertThat(new ImagePart(checkout).run()).isNotEmpty().allMatch(Attempt::held);
    }

    @Test
    void noChangedBitIsTaken() throws Exception {
        assertThat(new FlipPart(folder, SAMPLE).run()).isNotEmpty().allMatch(Attempt::held);
    }

    @Test
    void hostilePapersAreRefusedSoonAndSmall() throws Exception {
        assertThat(new PaperPart(folder).run()).isNotEmpty().allMatch(Attempt::held);
    }
}
