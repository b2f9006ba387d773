package cn.yimen.device.sim.travel;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// Basic access control, the chip's side (ICAO Doc 9303-11, 4.3).
final class BasicAccess {

    private static final int NONCE_BYTES = 8;
    private static final int KEY_BYTES = 16;
    private static final int CRYPTOGRAM_BYTES = 2 * NONCE_BYTES + KEY_BYTES;
    private static final ChipCipher DES = ChipCipher.TRIPLE_DES;

    private final byte[] encryption;
    private final byte[] authentication;
    private final RandomGenerator random;
    private byte[] challenge = new byte[0];

    BasicAccess(ChipSecrets secrets, RandomGenerator random) {
        this.encryption = DES.derive(secrets.bacSeed(), ChipCipher.FOR_ENCRYPTION);
        this.authentication = DES.derive(secrets.bacSeed(), ChipCipher.FOR_AUTHENTICATION);
        this.random = random;
    }

    Answer challenge() {
        challenge = new byte[NONCE_BYTES];
        random.nextBytes(challenge);
        return Answer.of(challenge.clone());
    }

    /// The chip's half of the proof, and the channel that follows from both halves.
    record Proof(Answer answer, ChipChannel channel) {}

    /// Empty when the terminal does not know the keys; a challenge serves once.
    Optional<Proof> authenticate(byte[] data) {
        byte[] asked = challenge;
        challenge = new byte[0];
        if (asked.length == 0 || data.length != CRYPTOGRAM_BYTES + NONCE_BYTES) {
            return Optional.empty();
        }
        byte[] cryptogram = Arrays.copyOf(data, CRYPTOGRAM_BYTES);
        byte[] checksum = Arrays.copyOfRange(data, CRYPTOGRAM_BYTES, data.length);
        byte[] plain = DES.decrypt(encryption, DES.noIv(), cryptogram);
        byte[] theirs = Arrays.copyOf(plain, NONCE_BYTES);
        byte[] ours = Arrays.copyOfRange(plain, NONCE_BYTES, 2 * NONCE_BYTES);
        byte[] theirKey = Arrays.copyOfRange(plain, 2 * NONCE_BYTES, CRYPTOGRAM_BYTES);
        return MessageDigest.isEqual(checksum, checksum(cryptogram))
                        && MessageDigest.isEqual(ours, asked)
                ? Optional.of(proof(asked, theirs, theirKey))
                : Optional.empty();
    }

    private Proof proof(byte[] ours, byte[] theirs, byte[] theirKey) {
        byte[] ourKey = new byte[KEY_BYTES];
        random.nextBytes(ourKey);
        byte[] cryptogram = DES.encrypt(encryption, DES.noIv(), Bytes.joined(ours, theirs, ourKey));
        byte[] seed = new byte[KEY_BYTES];
        for (int i = 0; i < KEY_BYTES; i++) {
            seed[i] = (byte) (theirKey[i] ^ ourKey[i]);
        }
        int half = NONCE_BYTES / 2;
        byte[] counter =
                Bytes.joined(
                        Arrays.copyOfRange(ours, half, NONCE_BYTES),
                        Arrays.copyOfRange(theirs, half, NONCE_BYTES));
        return new Proof(
                Answer.of(Bytes.joined(cryptogram, checksum(cryptogram))),
                new ChipChannel(DES, seed, new BigInteger(1, counter)));
    }

    private byte[] checksum(byte[] cryptogram) {
        return DES.mac(authentication, Bytes.padded(cryptogram, DES.blockBytes()));
    }
}
