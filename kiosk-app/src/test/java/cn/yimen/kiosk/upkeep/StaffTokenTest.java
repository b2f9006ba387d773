package cn.yimen.kiosk.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class StaffTokenTest {

    /// Also the bits of the last character that belong to no byte of the signature.
    @Test
    void everyChangedBitOfATokenIsRefused() throws Exception {
        var key = HallKey.made();
        var until = Instant.parse("2026-11-23T10:00:00Z");
        var token = new StaffToken("530199000001", "0317", until).signed(key.kept());
        assertThat(StaffToken.read(token, key.shown())).isPresent();

        var bytes = token.getBytes(StandardCharsets.ISO_8859_1);
        for (int bit = 0; bit < bytes.length * Byte.SIZE; bit++) {
            var other = bytes.clone();
            other[bit / Byte.SIZE] ^= (byte) (1 << (bit % Byte.SIZE));
            var changed = new String(other, StandardCharsets.ISO_8859_1);
            assertThat(StaffToken.read(changed, key.shown())).as("bit %d", bit).isEmpty();
        }
    }
}
