package cn.yimen.journal.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class KeyedHashTest {

    private static final String NUMBER = "530102199003070059";
    private final KeyRing ring = new KeyRing(List.of(DeviceKey.random(new SecureRandom())));

    @ParameterizedTest
    @EnumSource(CipherSuite.class)
    void theSameValueIsFoundAndNoOther(CipherSuite suite) {
        var hash = new KeyedHash(ring, suite);
        assertThat(hash.of("holder", NUMBER)).isEqualTo(hash.of("holder", NUMBER)).hasSize(64);
        assertThat(hash.of("holder", NUMBER)).isNotEqualTo(hash.of("phone", NUMBER));
        assertThat(hash.of("a", "bc")).isNotEqualTo(hash.of("ab", "c"));
    }

    @Test
    void anotherDeviceCannotTryNumbers() {
        var other = new KeyRing(List.of(DeviceKey.random(new SecureRandom())));
        var suite = CipherSuite.INTERNATIONAL;
        assertThat(new KeyedHash(ring, suite).everyOf("holder", NUMBER))
                .doesNotContainAnyElementsOf(new KeyedHash(other, suite).everyOf("holder", NUMBER));
    }

    @Test
    void whatWasWrittenUnderAnOlderKeyOrTheOtherSuiteIsFoundStill() {
        var old = new KeyedHash(ring, CipherSuite.INTERNATIONAL).of("holder", NUMBER);
        var rotated = ring.with(DeviceKey.random(new SecureRandom()));
        var now = new KeyedHash(rotated, CipherSuite.NATIONAL);
        assertThat(now.everyOf("holder", NUMBER)).contains(old, now.of("holder", NUMBER));
        assertThat(now.of("holder", NUMBER)).isNotEqualTo(old);
    }
}
