package cn.yimen.device.card;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.device.sim.card.InventedPersons;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PortraitTest {

    /// One red pixel at the top left, which a bitmap holds in its last row.
    private static byte[] bitmap() {
        byte[] bmp = new byte[38_862];
        ByteBuffer.wrap(bmp)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(0, (byte) 'B')
                .put(1, (byte) 'M')
                .putInt(18, 102)
                .putInt(22, 126)
                .putShort(28, (short) 24);
        bmp[54 + 125 * 308 + 2] = (byte) 0xFF;
        return bmp;
    }

    @Test
    void aDecoderHandedInMakesThePicture() {
        var photo = CardPhoto.of(CardPhoto.Format.WLT, InventedPersons.photo());
        var portrait = photo.decoded(_ -> Portrait.ofBmp(bitmap())).orElseThrow();
        assertThat(portrait.rgb()).hasSize(102 * 126 * 3).startsWith(0xFF, 0, 0, 0);
        portrait.close();
        assertThat(portrait.rgb()).containsOnly(0);
    }

    @Test
    void theDecoderSeesWhatTheCardHolds() {
        var photo = CardPhoto.of(CardPhoto.Format.WLT, InventedPersons.photo());
        var seen = new byte[1][];
        photo.decoded(wlt -> {
            seen[0] = wlt.clone();
            return Optional.empty();
        });
        assertThat(seen[0]).isEqualTo(InventedPersons.photo());
    }

    @Test
    void withoutADecoderThePortraitStaysCoded() {
        assertThat(PortraitDecoder.installed()).isEmpty();
    }

    @Test
    void whatIsNoPortraitOfACardIsNone() {
        assertThat(Portrait.ofBmp(new byte[0])).isEmpty();
        assertThat(Portrait.ofBmp(Arrays.copyOf(bitmap(), 38_861))).isEmpty();
        byte[] wide = bitmap();
        wide[18] = 103;
        assertThat(Portrait.ofBmp(wide)).isEmpty();
        assertThat(CardPhoto.none().decoded(_ -> Portrait.ofBmp(bitmap()))).isEmpty();
    }
}
