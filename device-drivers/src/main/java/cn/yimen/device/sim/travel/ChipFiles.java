package cn.yimen.device.sim.travel;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What is stored in a travel document's chip.
///
/// @param secrets that open it
/// @param files of the application, by file identifier: 011E COM, 0101 and 0102 data groups, 011D
///   SOD
public record ChipFiles(ChipSecrets secrets, Map<Integer, byte[]> files) {

    public static final int COM = 0x011E;
    public static final int DATA_GROUP_1 = 0x0101;
    public static final int DATA_GROUP_2 = 0x0102;
    public static final int SECURITY_OBJECT = 0x011D;

    public ChipFiles {
        files = Map.copyOf(files);
    }

    Optional<byte[]> file(int identifier) {
        return Optional.ofNullable(files.get(identifier));
    }

    /// The content of a file that the chip has.
    ///
    /// @throws java.util.NoSuchElementException when it has none of this number
    public byte[] content(int identifier) {
        return file(identifier).orElseThrow().clone();
    }

    /// EF.CardAccess: a set with one `PACEInfo`.
    byte[] cardAccess() {
        return Bytes.object(
                0x31,
                Bytes.object(
                        0x30,
                        Bytes.object(0x06, PaceAccess.IDENTIFIER),
                        Bytes.object(0x02, new byte[] {2}),
                        Bytes.object(0x02, new byte[] {PaceAccess.BRAINPOOL_P256R1})));
    }

    /// The same chip with another content of one file.
    public ChipFiles with(int identifier, byte[] content) {
        var changed = new HashMap<>(files);
        changed.put(identifier, content);
        return new ChipFiles(secrets, changed);
    }

    /// The same chip without one file.
    public ChipFiles without(int identifier) {
        var changed = new HashMap<>(files);
        changed.remove(identifier);
        return new ChipFiles(secrets, changed);
    }
}
