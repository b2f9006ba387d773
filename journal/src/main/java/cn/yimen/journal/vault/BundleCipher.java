package cn.yimen.journal.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/// Encrypts a sequence of frames for one machine: a key pair made for this bundle alone, X25519
/// with the receiver's key, HKDF-SHA256 over what they share and both public keys, AES-256-GCM. The
/// key serves once, so that the frames are simply counted in the nonce; whether a frame is the last
/// is authenticated with it. Nothing can be changed, left out, put elsewhere or cut off unnoticed.
///
/// It keeps secrets and shows tampering. Who made a bundle it does not prove: everybody who knows
/// the receiver's key can make one. For one thread.
public final class BundleCipher {

    /// The receiver's key, then the bundle's.
    public static final int HEADER_BYTES = 2 * MachineKey.BYTES;

    private static final int KEY_BYTES = 32;
    private static final int RECEIPT_BYTES = 8;
    private static final Algorithms ALGORITHMS = CipherSuite.INTERNATIONAL.algorithms();

    private final byte[] header;
    private final byte[] key;
    private final byte[] receipt;
    private long frames;

    private BundleCipher(byte[] header, byte[] shared) {
        this.header = header;
        key = derived(shared, "frames", KEY_BYTES);
        receipt = derived(shared, "receipt", RECEIPT_BYTES);
    }

    private byte[] derived(byte[] shared, String purpose, int length) {
        var info = ("yimen bundle 1 " + purpose).getBytes(StandardCharsets.US_ASCII);
        return ALGORITHMS.derive(shared, header, info, length);
    }

    /// @return empty where the receiver's key is none
    public static Optional<BundleCipher> to(MachineKey receiver, SecureRandom random) {
        var once = MachineKeyPair.random(random);
        return once.shared(receiver)
                .map(shared -> new BundleCipher(header(receiver, once.open()), shared));
    }

    /// @param header as it stands at the beginning of the bundle
    /// @return empty where the bundle is for another machine
    public static Optional<BundleCipher> from(byte[] header, MachineKeyPair receiver) {
        var to = MachineKey.of(Arrays.copyOf(header, MachineKey.BYTES));
        var once = MachineKey.of(Arrays.copyOfRange(header, MachineKey.BYTES, HEADER_BYTES));
        return to.equals(receiver.open())
                ? receiver.shared(once).map(shared -> new BundleCipher(header(to, once), shared))
                : Optional.empty();
    }

    private static byte[] header(MachineKey receiver, MachineKey once) {
        return ByteBuffer.allocate(HEADER_BYTES).put(receiver.bytes()).put(once.bytes()).array();
    }

    public byte[] header() {
        return header.clone();
    }

    public byte[] seal(byte[] frame, boolean isLast) {
        return ALGORITHMS.encrypt(key, nonce(), context(isLast), frame);
    }

    /// @return empty where it is not the next frame of this bundle
    public Optional<byte[]> open(byte[] frame, boolean isLast) {
        return ALGORITHMS.decrypt(key, nonce(), context(isLast), frame);
    }

    /// By which a machine that has read the bundle shows that it has: 16 hexadecimal digits, short
    /// enough to be typed.
    public String receipt() {
        return HexFormat.of().formatHex(receipt);
    }

    private byte[] nonce() {
        return ByteBuffer.allocate(Algorithms.NONCE_BYTES).putInt(0).putLong(frames++).array();
    }

    private static byte[] context(boolean isLast) {
        return new byte[] {(byte) (isLast ? 1 : 0)};
    }
}
