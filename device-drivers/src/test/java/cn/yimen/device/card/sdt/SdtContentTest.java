package cn.yimen.device.card.sdt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import cn.yimen.device.card.CardPhoto;
import cn.yimen.device.card.CardReading;
import cn.yimen.device.card.CardReading.Complete;
import cn.yimen.device.card.CardReading.Failed;
import cn.yimen.device.card.CardTrouble.WrongLength;
import cn.yimen.device.card.IdentityStream;
import cn.yimen.device.card.IdentityText;
import cn.yimen.device.sim.card.InventedPersons;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SdtContentTest {

    private static final byte[] TEXT = IdentityText.encode(InventedPersons.uyghurWoman());
    private static final byte[] PHOTO = InventedPersons.photo();

    @Test
    void textAndPortraitAreTakenApart() {
        Complete read = complete(IdentityStream.of(TEXT, PHOTO));
        assertThat(read.document()).isEqualTo(InventedPersons.uyghurWoman());
        assertThat(read.photo().bytes()).isEqualTo(PHOTO);
        assertThat(read.photo().format()).isEqualTo(CardPhoto.Format.WLT);
    }

    /// No, one and two fingers.
    @ParameterizedTest
    @ValueSource(ints = {0, 512, 1024})
    void fingerprintsAreSkipped(int fingerprints) {
        byte[] data =
                ByteBuffer.allocate(6 + TEXT.length + PHOTO.length + fingerprints)
                        .putShort((short) TEXT.length)
                        .putShort((short) PHOTO.length)
                        .putShort((short) fingerprints)
                        .put(TEXT)
                        .put(PHOTO)
                        .array();
        assertThat(complete(data).document()).isEqualTo(InventedPersons.uyghurWoman());
        assertThat(complete(data).photo().bytes()).isEqualTo(PHOTO);
    }

    @Test
    void thePortraitIsNotKeptUnlessItIsWanted() {
        var read = (Complete) SdtContent.read(IdentityStream.of(TEXT, PHOTO), false);
        assertThat(read.photo().isAbsent()).isTrue();
    }

    @Test
    void lengthsThatDoNotFitAreRefused() {
        byte[] whole = IdentityStream.of(TEXT, PHOTO);
        assertThat(SdtContent.read(Arrays.copyOf(whole, whole.length - 1), true))
                .isEqualTo(new Failed(new WrongLength(1284, 1283), true));
        whole[1] = 1;
        assertThat(SdtContent.read(whole, true))
                .isEqualTo(new Failed(new WrongLength(256, 257), true));
        assertThat(SdtContent.read(new byte[3], true))
                .isEqualTo(new Failed(new WrongLength(6, 3), true));
    }

    @Test
    void anyBytesEndInAReading() {
        long seed = 77;
        var random = new SplittableRandom(seed);
        for (int i = 0; i < 20_000; i++) {
            byte[] data = IdentityStream.of(TEXT, PHOTO);
            for (int n = random.nextInt(1, 5); n > 0; n--) {
                data[random.nextInt(random.nextBoolean() ? 6 : data.length)] =
                        (byte) random.nextInt();
            }
            byte[] hostile = Arrays.copyOf(data, random.nextInt(2_400));
            assertThatCode(() -> SdtContent.read(hostile, random.nextBoolean()))
                    .as("seed %d, run %d", seed, i)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void theModulesNumberIsPrintedAsOnItsSeal() {
        byte[] bytes = HexFormat.of().parseHex("05000300" + "259f3301" + "7b000000" + "87d61200");
        assertThat(SamId.of(bytes)).hasToString("Optional[05.03-20160293-0000000123-0001234567]");
        assertThat(SamId.of(bytes).map(SamId::bytes)).contains(bytes);
        assertThat(SamId.of(new byte[15])).isEmpty();
    }

    private static Complete complete(byte[] data) {
        CardReading reading = SdtContent.read(data, true);
        assertThat(reading).isInstanceOf(Complete.class);
        return (Complete) reading;
    }
}
