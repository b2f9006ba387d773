package cn.yimen.journal.vault;

import java.util.Arrays;
import java.util.Optional;

/// Which algorithms protect a field, chosen by configuration. What was sealed says by which it was,
/// so that another choice later leaves nothing unreadable.
public enum CipherSuite {
    /// AES-256-GCM, HMAC-SHA256, HKDF-SHA256.
    INTERNATIONAL((byte) 1, new InternationalAlgorithms()),
    /// 国密: SM4-GCM, HMAC-SM3, HKDF-SM3.
    NATIONAL((byte) 2, new NationalAlgorithms());

    private final byte mark;
    private final Algorithms algorithms;

    CipherSuite(byte mark, Algorithms algorithms) {
        this.mark = mark;
        this.algorithms = algorithms;
    }

    /// The first byte of everything that is sealed with it.
    byte mark() {
        return mark;
    }

    Algorithms algorithms() {
        return algorithms;
    }

    static Optional<CipherSuite> marked(byte mark) {
        return Arrays.stream(values()).filter(suite -> suite.mark == mark).findAny();
    }
}
