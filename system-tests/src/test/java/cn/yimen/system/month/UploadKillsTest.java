package cn.yimen.system.month;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.system.process.Checkout;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class UploadKillsTest {

    /// `-Dyimen.upload-kills=200` for a night.
    private static final int KILLS = Integer.getInteger("yimen.upload-kills", 2);

    @Test
    void aServerThatIsKilledWhileItGoesUpLosesAndDoublesNothing() throws Exception {
        var result = new UploadKills(Checkout.around(Path.of("")), KILLS, 1).run();
        assertThat(result.judgement().problems()).isEmpty();
        assertThat(result.judgement().events()).isGreaterThanOrEqualTo(20_000);
        assertThat(result.whileGoingUp()).isPositive();
    }
}
