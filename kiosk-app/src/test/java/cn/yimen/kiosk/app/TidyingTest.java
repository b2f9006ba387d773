package cn.yimen.kiosk.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TidyingTest {

    private final AtomicInteger tidied = new AtomicInteger();
    private final Tidying tidying = new Tidying(tidied::incrementAndGet);

    @Test
    void onceAfterEachVisitAndOnlyWhenNobodyHasComeForAWhile() {
        pass(14, true);
        assertThat(tidied).hasValue(0);
        pass(1, true);
        assertThat(tidied).hasValue(1);
        pass(1_000, true);
        assertThat(tidied).hasValue(1);

        pass(1, false);
        pass(14, true);
        pass(1, false);
        pass(14, true);
        assertThat(tidied).hasValue(1);
        pass(1, true);
        assertThat(tidied).hasValue(2);
    }

    private void pass(int seconds, boolean isNobodyThere) {
        for (int second = 0; second < seconds; second++) {
            tidying.look(isNobodyThere);
        }
    }
}
