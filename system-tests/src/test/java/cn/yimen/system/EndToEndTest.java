package cn.yimen.system;

import static org.assertj.core.api.Assertions.assertThatCode;

import cn.yimen.system.demo.Play;
import cn.yimen.system.process.Checkout;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// All programs as processes, driven through their screens: vpcd and pcscd, ptys, SQLite, X. Each
/// test puts up a hall of its own; pictures and papers stay in `target/end-to-end/` for a person to
/// judge.
final class EndToEndTest {

    private static final Checkout CHECKOUT = Checkout.around(Path.of(""));

    private static void plays(Play play) {
        var folder =
                CHECKOUT.root().resolve("system-tests/target/end-to-end").resolve(play.title());
        assertThatCode(() -> play.in(CHECKOUT, folder, false)).doesNotThrowAnyException();
    }

    @Test
    void fromAnIdCardToASpokenNumber() {
        plays(Play.ONE_CITIZEN);
    }

    @Test
    void paperThatEndsCostsNobodyANumber() {
        plays(Play.PAPER_TROUBLE);
    }

    @Test
    void aKilledServerCostsNobodyANumber() {
        plays(Play.SERVER_TROUBLE);
    }
}
