package cn.yimen.device.sim.printer;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/// Picks real-time commands out of the stream before anything is buffered, as real printers do:
/// also when they stand inside a picture or a text.
final class RealTimeCommands {

    /// What a byte turned out to be.
    sealed interface Sorted {}

    /// `DLE EOT n`
    record Status(int n) implements Sorted {}

    /// `DLE ENQ n`: 1 go on, 2 clear and go on.
    record Recover(int n) implements Sorted {}

    /// `DLE DC4 8`
    record Clear() implements Sorted {}

    /// Not a real-time command: to be buffered.
    ///
    /// @param octets one character a byte
    record Ordinary(String octets) implements Sorted {}

    private static final byte[] CLEAR = {0x10, 0x14, 8, 1, 3, 0x14, 1, 6, 2, 8};

    private final byte[] held = new byte[CLEAR.length];
    private int length;

    Optional<Sorted> accept(byte b) {
        if (length == 1 && b == 0x10) {
            return Optional.of(new Ordinary("\u0010"));
        }
        held[length++] = b;
        if (held[0] != 0x10) {
            return release();
        }
        if (length == 1) {
            return Optional.empty();
        }
        return switch (held[1]) {
            case 0x04 -> length < 3 ? Optional.empty() : numbered(4);
            case 0x05 -> length < 3 ? Optional.empty() : numbered(2);
            case 0x14 -> clear();
            default -> release();
        };
    }

    void reset() {
        length = 0;
    }

    private Optional<Sorted> numbered(int most) {
        int n = held[2];
        if (n < 1 || n > most) {
            return release();
        }
        length = 0;
        return Optional.of(held[1] == 0x04 ? new Status(n) : new Recover(n));
    }

    private Optional<Sorted> clear() {
        if (!Arrays.equals(held, 0, length, CLEAR, 0, length)) {
            return release();
        }
        if (length < CLEAR.length) {
            return Optional.empty();
        }
        length = 0;
        return Optional.of(new Clear());
    }

    private Optional<Sorted> release() {
        String octets = new String(held, 0, length, StandardCharsets.ISO_8859_1);
        length = 0;
        return Optional.of(new Ordinary(octets));
    }
}
