package cn.yimen.journal.vault;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Finds rows by a personal value that is nowhere in the clear: HMAC-SHA256 or HMAC-SM3 under a key
/// of its own, over a name ("holder") and the value, so that equal values of different names
/// differ. A plain hash would not do: all identity numbers can be tried in an hour.
public final class KeyedHash {

    private final List<Hashing> hashings = new ArrayList<>();

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Hashing(CipherSuite suite, byte[] key) {

        String of(String name, String value) {
            var first = name.getBytes(StandardCharsets.UTF_8);
            var second = value.getBytes(StandardCharsets.UTF_8);
            var message =
                    ByteBuffer.allocate(Integer.BYTES + first.length + second.length)
                            .putInt(first.length)
                            .put(first)
                            .put(second);
            return HexFormat.of().formatHex(suite.algorithms().mac(key, message.array()));
        }
    }

    public KeyedHash(KeyRing ring, CipherSuite suite) {
        hashings.add(hashing(suite, ring.current()));
        for (var any : CipherSuite.values()) {
            ring.keys().forEach(key -> hashings.add(hashing(any, key)));
        }
    }

    private static Hashing hashing(CipherSuite suite, DeviceKey key) {
        return new Hashing(suite, key.derived(suite, "look-up", DeviceKey.BYTES));
    }

    /// What is written now: 64 hexadecimal digits.
    public String of(String name, String value) {
        return hashings.getFirst().of(name, value);
    }

    /// Under every key and suite by which it may have been written.
    public Set<String> everyOf(String name, String value) {
        var all = new TreeSet<String>();
        hashings.forEach(hashing -> all.add(hashing.of(name, value)));
        return all;
    }
}
