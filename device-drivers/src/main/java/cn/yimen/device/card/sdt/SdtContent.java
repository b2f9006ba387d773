package cn.yimen.device.card.sdt;

import cn.yimen.device.card.CardPhoto;
import cn.yimen.device.card.CardReading;
import cn.yimen.device.card.CardTrouble;
import cn.yimen.device.card.IdentityStream;
import cn.yimen.device.card.IdentityText;
import cn.yimen.device.card.TextDecoding;
import java.nio.ByteBuffer;
import java.util.Arrays;

/// What a card holds, as a reader hands it over: length of the text and of the portrait, 16 bits
/// each; of the fingerprints too, if these were asked for; then text, portrait, fingerprints.
/// Fingerprints are never looked at.
final class SdtContent {

    private static final int LENGTHS = 4;
    private static final int LENGTHS_WITH_FINGERPRINTS = 6;

    private SdtContent() {}

    static CardReading read(byte[] data, boolean withPhoto) {
        if (data.length < LENGTHS_WITH_FINGERPRINTS) {
            return wrongLength(LENGTHS_WITH_FINGERPRINTS, data.length);
        }
        int text = number(data, 0);
        int photo = number(data, 2);
        if (text != IdentityText.BYTES) {
            return wrongLength(IdentityText.BYTES, text);
        }
        if (photo > IdentityStream.MOST_PHOTO_BYTES) {
            return wrongLength(IdentityStream.MOST_PHOTO_BYTES, photo);
        }
        int withoutPrints = LENGTHS + text + photo;
        int withPrints = LENGTHS_WITH_FINGERPRINTS + text + photo + number(data, LENGTHS);
        if (data.length != withoutPrints && data.length != withPrints) {
            return wrongLength(withoutPrints, data.length);
        }
        int start = data.length == withoutPrints ? LENGTHS : LENGTHS_WITH_FINGERPRINTS;
        return decoded(data, start, withPhoto ? photo : 0);
    }

    private static CardReading decoded(byte[] data, int start, int photoBytes) {
        int photoAt = start + IdentityText.BYTES;
        byte[] text = Arrays.copyOfRange(data, start, photoAt);
        byte[] photo = Arrays.copyOfRange(data, photoAt, photoAt + photoBytes);
        try {
            return switch (IdentityText.decode(text)) {
                case TextDecoding.Decoded(var document) ->
                        new CardReading.Complete(
                                document, CardPhoto.of(CardPhoto.Format.WLT, photo));
                case TextDecoding.Flawed(var trouble) -> new CardReading.Failed(trouble, false);
            };
        } finally {
            Arrays.fill(text, (byte) 0);
            Arrays.fill(photo, (byte) 0);
        }
    }

    private static CardReading wrongLength(int expected, int actual) {
        return new CardReading.Failed(new CardTrouble.WrongLength(expected, actual), true);
    }

    private static int number(byte[] data, int offset) {
        return Short.toUnsignedInt(ByteBuffer.wrap(data).getShort(offset));
    }
}
