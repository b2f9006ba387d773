package cn.yimen.server.staff;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.domain.StaffRole;
import cn.yimen.server.support.Sample;
import java.security.SecureRandom;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// Who need not be asked slowly again.
final class ProvenTest {

    private static final Account ACCOUNT = new Account(Sample.CLERK, StaffRole.CLERK, "kept");
    private static final String PASSWORD = "window-3 opens";

    private final Proven proven = new Proven(new SecureRandom());

    @Test
    void onlyTheSamePasswordOfTheSameAccountForFiveMinutes() {
        proven.remember(ACCOUNT, PASSWORD, Sample.MORNING);
        var soon = Sample.MORNING.plus(Duration.ofMinutes(4));
        assertThat(proven.isProven(ACCOUNT, PASSWORD, soon)).isTrue();
        assertThat(proven.isProven(ACCOUNT, "another", soon)).isFalse();
        assertThat(proven.isProven(ACCOUNT.password("changed"), PASSWORD, soon)).isFalse();
        var other = new Account(Sample.OTHER_CLERK, StaffRole.CLERK, "kept");
        assertThat(proven.isProven(other, PASSWORD, soon)).isFalse();
        proven.remember(ACCOUNT, PASSWORD, soon);
        var later = Sample.MORNING.plus(Duration.ofMinutes(5));
        assertThat(proven.isProven(ACCOUNT, PASSWORD, later))
                .as("looking again does not make it longer")
                .isFalse();
    }
}
