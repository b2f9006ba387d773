package cn.yimen.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadinessTest {

    @Test
    void theGravestFaultDecides() {
        assertThat(Readiness.under(List.of())).isEqualTo(Readiness.READY);
        assertThat(Readiness.under(List.of(Fault.PAPER_NEAR_END, Fault.PAPER_OUT)))
                .isEqualTo(Readiness.OFFLINE);
        assertThat(Readiness.under(List.of(Fault.COVER_OPEN, Fault.CUTTER)))
                .isEqualTo(Readiness.FAILED);
        assertThat(Readiness.under(List.of(Fault.GARBLED, Fault.PAPER_OUT)))
                .isEqualTo(Readiness.SUSPECT);
    }

    @Test
    void aBadCardIsNotTheReadersFault() {
        assertThat(Readiness.under(List.of(Fault.CARD_MUTE))).isEqualTo(Readiness.READY);
    }

    @Test
    void whatIsNotKnownDoesNotWork() {
        assertThat(Arrays.stream(Readiness.values()).filter(Readiness::works))
                .containsExactly(Readiness.READY, Readiness.BUSY, Readiness.DEGRADED);
        assertThat(Fault.OUTCOME_UNKNOWN.means().works()).isFalse();
    }

    @Test
    void noFaultMakesADeviceBusyOrStarting() {
        assertThat(Fault.values())
                .extracting(Fault::means)
                .doesNotContain(Readiness.BUSY, Readiness.STARTING);
    }
}
