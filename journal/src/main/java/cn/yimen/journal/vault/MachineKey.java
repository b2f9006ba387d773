package cn.yimen.journal.vault;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/// The public half of a machine's key (X25519, RFC 7748): whoever has it can encrypt for that
/// machine and read nothing. No secret; shown as 64 hexadecimal digits, in a file or a code.
public final class MachineKey {

    static final int BYTES = 32;

    private final byte[] bytes;

    private MachineKey(byte[] bytes) {
        this.bytes = bytes;
    }

    static MachineKey of(byte[] bytes) {
        return new MachineKey(bytes.clone());
    }

    /// @return empty where it is not 64 hexadecimal digits
    public static Optional<MachineKey> parse(String text) {
        try {
            return Optional.of(HexFormat.of().parseHex(text.strip()))
                    .filter(bytes -> bytes.length == BYTES)
                    .map(MachineKey::new);
        } catch (IllegalArgumentException notHexadecimal) {
            return Optional.empty();
        }
    }

    /// Little-endian, as in RFC 7748.
    byte[] bytes() {
        return bytes.clone();
    }

    public String text() {
        return HexFormat.of().formatHex(bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MachineKey key && Arrays.equals(bytes, key.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return text();
    }
}
