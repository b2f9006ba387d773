package cn.yimen.sandbox.service;

import java.util.HexFormat;
import java.util.random.RandomGenerator;

/// Codes and tokens that nobody can guess.
final class Codes {

    private final RandomGenerator random;

    Codes(RandomGenerator random) {
        this.random = random;
    }

    /// @param prefix says what it is of
    synchronized String next(String prefix) {
        var bytes = new byte[10];
        random.nextBytes(bytes);
        return prefix + HexFormat.of().withUpperCase().formatHex(bytes);
    }
}
