package cn.yimen.sandbox.service;

import java.util.Arrays;
import java.util.Optional;

/// What kind of file a phone sent, by its first bytes: what its name says counts for nothing.
final class PhoneFile {

    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};

    private PhoneFile() {}

    /// Empty for what is neither a picture nor a document.
    static Optional<String> typeOf(byte[] bytes) {
        if (begins(bytes, JPEG)) {
            return Optional.of("image/jpeg");
        }
        if (begins(bytes, PNG)) {
            return Optional.of("image/png");
        }
        return begins(bytes, PDF) ? Optional.of("application/pdf") : Optional.empty();
    }

    private static boolean begins(byte[] bytes, byte[] mark) {
        return bytes.length >= mark.length
                && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
    }
}
