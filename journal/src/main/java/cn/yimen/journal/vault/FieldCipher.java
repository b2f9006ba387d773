package cn.yimen.journal.vault;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/// Seals single fields: one byte for the suite, four for the key's id, twelve of nonce, the
/// ciphertext, sixteen of tag. The first five bytes and the [Place] are authenticated with it.
///
/// Nonces are 96 random bits. Under one key that is sound for 2^32 fields (NIST SP 800-38D § 8.3):
/// a thousand years of ten thousand a day, and copies of a machine or a restored disk cannot repeat
/// one as they would a counter. Safe for use by several threads.
public final class FieldCipher {

    private static final int HEADER = 1 + DeviceKey.ID_BYTES;
    private static final int SHORTEST = HEADER + Algorithms.NONCE_BYTES + Algorithms.TAG_BYTES;

    private final CipherSuite suite;
    private final String current;
    private final SecureRandom random;
    private final Map<CipherSuite, Map<String, byte[]>> keys = new EnumMap<>(CipherSuite.class);

    public FieldCipher(KeyRing ring, CipherSuite suite, SecureRandom random) {
        this.suite = suite;
        this.random = random;
        current = ring.current().id();
        for (var any : CipherSuite.values()) {
            var derived = new HashMap<String, byte[]>();
            int length = any.algorithms().cipherKeyBytes();
            ring.keys().forEach(key -> derived.put(key.id(), key.derived(any, "field", length)));
            keys.put(any, derived);
        }
    }

    /// The id of the key that seals now.
    public String currentKey() {
        return current;
    }

    /// Under which key something was sealed; empty where it is too short to say.
    public static Optional<String> keyOf(byte[] sealed) {
        return sealed.length < SHORTEST
                ? Optional.empty()
                : Optional.of(HexFormat.of().formatHex(sealed, 1, HEADER));
    }

    public byte[] seal(Place place, byte[] plain) {
        var header = header();
        var nonce = new byte[Algorithms.NONCE_BYTES];
        random.nextBytes(nonce);
        var sealed =
                suite.algorithms()
                        .encrypt(
                                key(suite, current).orElseThrow(),
                                nonce,
                                context(header, place),
                                plain);
        return ByteBuffer.allocate(HEADER + nonce.length + sealed.length)
                .put(header)
                .put(nonce)
                .put(sealed)
                .array();
    }

    private byte[] header() {
        return ByteBuffer.allocate(HEADER)
                .put(suite.mark())
                .put(HexFormat.of().parseHex(current))
                .array();
    }

    public Unsealing open(Place place, byte[] sealed) {
        if (sealed.length < SHORTEST) {
            return new Unsealing.Altered();
        }
        var bytes = ByteBuffer.wrap(sealed);
        var header = take(bytes, HEADER);
        var nonce = take(bytes, Algorithms.NONCE_BYTES);
        var secret = take(bytes, bytes.remaining());
        var by = CipherSuite.marked(header[0]);
        if (by.isEmpty()) {
            return new Unsealing.Altered();
        }
        var id = HexFormat.of().formatHex(header, 1, HEADER);
        var key = key(by.get(), id);
        if (key.isEmpty()) {
            return new Unsealing.KeyMissing(id);
        }
        return by.get()
                .algorithms()
                .decrypt(key.get(), nonce, context(header, place), secret)
                .<Unsealing>map(Unsealing.Opened::new)
                .orElseGet(Unsealing.Altered::new);
    }

    private Optional<byte[]> key(CipherSuite of, String id) {
        return Optional.ofNullable(keys.get(of)).flatMap(all -> Optional.ofNullable(all.get(id)));
    }

    private static byte[] take(ByteBuffer bytes, int length) {
        var taken = new byte[length];
        bytes.get(taken);
        return taken;
    }

    private static byte[] context(byte[] header, Place place) {
        var where = place.bytes();
        return ByteBuffer.allocate(header.length + where.length).put(header).put(where).array();
    }
}
