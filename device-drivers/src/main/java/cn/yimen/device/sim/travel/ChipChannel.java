package cn.yimen.device.sim.travel;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;

/// Secure messaging, the chip's side (ICAO Doc 9303-11, 9.8): what comes in is checked and opened,
/// what goes out is sealed; each side counts every message.
final class ChipChannel {

    private static final int SEALED = 0x87;
    private static final int SEALED_ODD = 0x85;
    private static final int EXPECTED = 0x97;
    private static final int STATUS = 0x99;
    private static final int CHECKSUM = 0x8E;
    private static final int PADDED = 1;

    private final ChipCipher cipher;
    private final byte[] encryption;
    private final byte[] authentication;
    private BigInteger counter;

    /// @param seed of the session keys
    /// @param counter send sequence counter before the first message
    ChipChannel(ChipCipher cipher, byte[] seed, BigInteger counter) {
        this.cipher = cipher;
        this.encryption = cipher.derive(seed, ChipCipher.FOR_ENCRYPTION);
        this.authentication = cipher.derive(seed, ChipCipher.FOR_AUTHENTICATION);
        this.counter = counter;
    }

    /// The command inside; empty when it was not sealed by the holder of the keys, in its turn.
    Optional<Command> open(Command secured) {
        counter = counter.add(BigInteger.ONE);
        byte[] expected = Bytes.valueOf(EXPECTED, secured.data());
        int sealedTag = secured.ins() % 2 == 0 ? SEALED : SEALED_ODD;
        byte[] sealed = Bytes.valueOf(sealedTag, secured.data());
        byte[] covered =
                Bytes.joined(
                        Bytes.padded(secured.header(), cipher.blockBytes()),
                        sealed.length == 0 ? sealed : Bytes.object(sealedTag, sealed),
                        expected.length == 0 ? expected : Bytes.object(EXPECTED, expected));
        if (!MessageDigest.isEqual(checksum(covered), Bytes.valueOf(CHECKSUM, secured.data()))) {
            return Optional.empty();
        }
        int most = secured.isExtended() ? 0x10000 : 0x100;
        return Optional.of(secured.with(opened(sealedTag, sealed), ne(expected, most)));
    }

    Answer seal(Answer plain) {
        counter = counter.add(BigInteger.ONE);
        byte[] data =
                plain.data().length == 0
                        ? plain.data()
                        : Bytes.object(
                                SEALED,
                                new byte[] {PADDED},
                                cipher.encrypt(
                                        encryption,
                                        iv(),
                                        Bytes.padded(plain.data(), cipher.blockBytes())));
        byte[] covered =
                Bytes.joined(data, Bytes.object(STATUS, Answer.status(plain.status()).bytes()));
        return new Answer(
                Bytes.joined(covered, Bytes.object(CHECKSUM, checksum(covered))), plain.status());
    }

    private byte[] opened(int tag, byte[] sealed) {
        if (sealed.length == 0) {
            return sealed;
        }
        int from = tag == SEALED ? 1 : 0;
        byte[] blocks = Arrays.copyOfRange(sealed, from, sealed.length);
        return Bytes.unpadded(cipher.decrypt(encryption, iv(), blocks));
    }

    private static int ne(byte[] expected, int most) {
        int told = expected.length == 0 ? 0 : new BigInteger(1, expected).intValue();
        return expected.length > 0 && told == 0 ? most : told;
    }

    private byte[] checksum(byte[] covered) {
        return cipher.mac(
                authentication,
                Bytes.padded(Bytes.joined(encodedCounter(), covered), cipher.blockBytes()));
    }

    /// AES begins each message with the encrypted counter, DES with zeros.
    private byte[] iv() {
        return cipher == ChipCipher.AES
                ? cipher.encrypt(encryption, cipher.noIv(), encodedCounter())
                : cipher.noIv();
    }

    private byte[] encodedCounter() {
        byte[] number = counter.toByteArray();
        byte[] encoded = new byte[cipher.blockBytes()];
        int length = Math.min(number.length, encoded.length);
        System.arraycopy(number, number.length - length, encoded, encoded.length - length, length);
        return encoded;
    }
}
