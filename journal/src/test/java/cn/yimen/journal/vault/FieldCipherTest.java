package cn.yimen.journal.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class FieldCipherTest {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Place PLACE = new Place("body", "r1", "contents");
    private static final byte[] PLAIN = "张伟 530102199003070059".getBytes(StandardCharsets.UTF_8);

    private final KeyRing ring = new KeyRing(List.of(DeviceKey.random(RANDOM)));

    private FieldCipher cipher(CipherSuite suite) {
        return new FieldCipher(ring, suite, RANDOM);
    }

    @ParameterizedTest
    @EnumSource(CipherSuite.class)
    void whatWasSealedOpensInItsPlaceOnly(CipherSuite suite) {
        var cipher = cipher(suite);
        var sealed = cipher.seal(PLACE, PLAIN);
        assertOpens(cipher.open(PLACE, sealed));
        for (var other :
                List.of(
                        new Place("look_up", "r1", "contents"),
                        new Place("body", "r2", "contents"),
                        new Place("body", "r1", "look_ups"),
                        new Place("bod", "yr1", "contents"))) {
            assertThat(cipher.open(other, sealed)).isEqualTo(new Unsealing.Altered());
        }
    }

    @ParameterizedTest
    @EnumSource(CipherSuite.class)
    void noChangedBitAndNoMissingByteGoesUnnoticed(CipherSuite suite) {
        var cipher = cipher(suite);
        var sealed = cipher.seal(PLACE, PLAIN);
        for (int bit = 0; bit < sealed.length * Byte.SIZE; bit++) {
            var changed = sealed.clone();
            changed[bit / Byte.SIZE] ^= (byte) (1 << (bit % Byte.SIZE));
            assertThat(cipher.open(PLACE, changed)).isNotInstanceOf(Unsealing.Opened.class);
        }
        for (int length = 0; length < sealed.length; length++) {
            assertThat(cipher.open(PLACE, Arrays.copyOf(sealed, length)))
                    .isEqualTo(new Unsealing.Altered());
        }
    }

    @Test
    void anotherSuiteByConfigurationLeavesNothingUnreadable() {
        var before = cipher(CipherSuite.INTERNATIONAL).seal(PLACE, PLAIN);
        var after = cipher(CipherSuite.NATIONAL).seal(PLACE, PLAIN);
        assertOpens(cipher(CipherSuite.NATIONAL).open(PLACE, before));
        assertOpens(cipher(CipherSuite.INTERNATIONAL).open(PLACE, after));
        assertThat(before[0]).isNotEqualTo(after[0]);
    }

    @Test
    void aKeyThatTheDeviceDoesNotHaveIsNamed() {
        var other = new KeyRing(List.of(DeviceKey.random(RANDOM)));
        var sealed = new FieldCipher(other, CipherSuite.INTERNATIONAL, RANDOM).seal(PLACE, PLAIN);
        assertThat(cipher(CipherSuite.INTERNATIONAL).open(PLACE, sealed))
                .isEqualTo(new Unsealing.KeyMissing(other.current().id()));
        assertThat(FieldCipher.keyOf(sealed)).contains(other.current().id());
    }

    @Test
    void noNonceIsUsedTwice() {
        var cipher = cipher(CipherSuite.INTERNATIONAL);
        var seen = new HashSet<String>();
        for (int i = 0; i < 20_000; i++) {
            var sealed = cipher.seal(PLACE, PLAIN);
            assertThat(seen.add(Arrays.toString(Arrays.copyOfRange(sealed, 5, 17)))).isTrue();
        }
    }

    @Test
    void suitesAndPurposesHaveKeysOfTheirOwn() {
        var key = ring.current();
        var derived =
                List.of(
                        key.derived(CipherSuite.INTERNATIONAL, "field", 32),
                        key.derived(CipherSuite.INTERNATIONAL, "look-up", 32),
                        key.derived(CipherSuite.NATIONAL, "field", 32),
                        key.derived(CipherSuite.NATIONAL, "look-up", 32),
                        key.secret());
        assertThat(new HashSet<>(derived.stream().map(Arrays::toString).toList())).hasSize(5);
    }

    private static void assertOpens(Unsealing unsealing) {
        assertThat(unsealing)
                .isInstanceOfSatisfying(
                        Unsealing.Opened.class,
                        opened -> assertThat(opened.plain()).isEqualTo(PLAIN));
    }
}
