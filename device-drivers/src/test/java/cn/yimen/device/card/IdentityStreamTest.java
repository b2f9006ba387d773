package cn.yimen.device.card;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.device.card.CardTrouble.WrongLength;
import cn.yimen.device.sim.card.InventedPersons;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class IdentityStreamTest {

    private static final byte[] TEXT = IdentityText.encode(InventedPersons.youngWoman());
    private static final byte[] PHOTO = InventedPersons.photo();
    private static final byte[] WHOLE = IdentityStream.of(TEXT, PHOTO);

    @Test
    void sixBlocksMakeTextAndPhoto() {
        IdentityStream stream = new IdentityStream(true);

        for (int n = 0; n < 6; n++) {
            assertThat(stream.isComplete()).isFalse();
            assertThat(HexFormat.of().formatHex(stream.nextCommand()))
                    .isEqualTo("ffb00" + n + "0000");
            assertThat(stream.accept(block(WHOLE, n))).isEmpty();
        }

        assertThat(stream.isComplete()).isTrue();
        assertThat(WHOLE).hasSize(1284).startsWith(1, 0, 4, 0);
        assertThat(stream.text()).isEqualTo(TEXT);
        assertThat(stream.photo().bytes()).isEqualTo(PHOTO);
    }

    @Test
    void withoutPhotoTwoBlocksAreEnough() {
        IdentityStream stream = new IdentityStream(false);
        stream.accept(block(WHOLE, 0));
        stream.accept(block(WHOLE, 1));

        assertThat(stream.isComplete()).isTrue();
        assertThat(stream.text()).isEqualTo(TEXT);
        assertThat(stream.photo().isAbsent()).isTrue();
    }

    @Test
    void aCardWithoutPhotoEndsAfterItsText() {
        IdentityStream stream = new IdentityStream(true);
        byte[] whole = IdentityStream.of(TEXT, new byte[0]);
        stream.accept(block(whole, 0));
        assertThat(stream.accept(block(whole, 1))).isEmpty();

        assertThat(stream.isComplete()).isTrue();
        assertThat(stream.photo().isAbsent()).isTrue();
    }

    @Test
    void aShortBlockIsRefused() {
        assertThat(new IdentityStream(true).accept(new byte[255]))
                .contains(new WrongLength(256, 255));
    }

    @Test
    void lengthsThatTheLayoutDoesNotKnowAreRefused() {
        byte[] longText = WHOLE.clone();
        longText[1] = 1;
        byte[] longPhoto = WHOLE.clone();
        longPhoto[2] = (byte) 0xFF;

        assertThat(new IdentityStream(true).accept(block(longText, 0)))
                .contains(new WrongLength(256, 257));
        assertThat(new IdentityStream(true).accept(block(longPhoto, 0)))
                .contains(new WrongLength(1024, 0xFF00));
    }

    @Test
    void anyBlocksComeToAnEndInTime() {
        long seed = 4_242;
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < 20_000; i++) {
            IdentityStream stream = new IdentityStream(random.nextBoolean());
            int blocks = 0;
            boolean sound = true;
            while (sound && !stream.isComplete()) {
                blocks++;
                sound = stream.accept(hostileBlock(random, blocks)).isEmpty();
            }
            assertThat(blocks).as("seed %d, run %d", seed, i).isLessThanOrEqualTo(6);
        }
    }

    @Test
    void anErasedPhotoIsZeros() {
        CardPhoto photo = CardPhoto.of(CardPhoto.Format.WLT, PHOTO);
        photo.close();

        assertThat(photo.bytes()).containsOnly(0);
    }

    private static byte[] hostileBlock(SplittableRandom random, int number) {
        byte[] block = new byte[random.nextInt(4) == 0 ? random.nextInt(400) : 256];
        random.nextBytes(block);
        if (number == 1 && block.length >= 4 && random.nextInt(8) > 0) {
            block[0] = 1;
            block[1] = 0;
            block[2] = (byte) random.nextInt(5);
        }
        return block;
    }

    private static byte[] block(byte[] stream, int number) {
        return Arrays.copyOfRange(
                stream, number * 256, Math.min(number * 256 + 256, stream.length));
    }
}
