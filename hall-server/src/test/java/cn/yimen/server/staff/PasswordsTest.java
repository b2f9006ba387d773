package cn.yimen.server.staff;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.wire.PasswordFlaw;
import org.junit.jupiter.api.Test;

final class PasswordsTest {

    private static final ClerkId CLERK = new ClerkId("0317");

    @Test
    void plainPasswordsAreNotTaken() {
        assertThat(Passwords.flaw(CLERK, "12345678")).contains(PasswordFlaw.TOO_PLAIN);
        assertThat(Passwords.flaw(CLERK, "aaaaaaaaaa")).contains(PasswordFlaw.TOO_PLAIN);
        assertThat(Passwords.flaw(CLERK, "my0317word")).contains(PasswordFlaw.HOLDS_WORK_NUMBER);
        assertThat(Passwords.flaw(CLERK, "x".repeat(65))).contains(PasswordFlaw.TOO_LONG);
        assertThat(Passwords.flaw(CLERK, "12345687")).isEmpty();
    }
}
