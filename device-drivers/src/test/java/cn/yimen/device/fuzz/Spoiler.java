package cn.yimen.device.fuzz;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.random.RandomGenerator;

/// Makes hostile bytes of valid messages: bits turned, lengths that lie, parts cut off, doubled and
/// joined, noise in front and between.
final class Spoiler {

    static final int LONGEST = 8_192;

    /// Bytes that protocols of kiosks give a meaning to.
    private static final byte[] MEANINGFUL =
            HexFormat.of().parseHex("00FF7F80AA966990101B1D1C7E0203060D0A150415286161C0");

    private final RandomGenerator lots;
    private final List<byte[]> seeds;

    Spoiler(List<byte[]> seeds, RandomGenerator lots) {
        this.seeds = seeds;
        this.lots = lots;
    }

    byte[] next() {
        byte[] bytes = lots.nextInt(20) == 0 ? noise(200) : seed();
        for (int steps = lots.nextInt(5); steps > 0; steps--) {
            bytes = spoil(bytes);
        }
        return bytes.length > LONGEST ? Arrays.copyOf(bytes, LONGEST) : bytes;
    }

    private byte[] spoil(byte[] bytes) {
        if (bytes.length == 0) {
            return noise(20);
        }
        int at = lots.nextInt(bytes.length);
        return switch (lots.nextInt(8)) {
            case 0 -> set(bytes, at, bytes[at] ^ 1 << lots.nextInt(8));
            case 1 -> set(bytes, at, MEANINGFUL[lots.nextInt(MEANINGFUL.length)]);
            case 2 -> set(bytes, at, bytes[at] + lots.nextInt(-3, 4));
            case 3 -> Arrays.copyOf(bytes, at);
            case 4 -> Arrays.copyOfRange(bytes, at, bytes.length);
            case 5 -> join(Arrays.copyOf(bytes, at), noise(12), from(bytes, at));
            case 6 -> join(Arrays.copyOf(bytes, at), from(bytes, lots.nextInt(bytes.length)));
            default -> join(bytes, seed());
        };
    }

    private byte[] seed() {
        return seeds.get(lots.nextInt(seeds.size())).clone();
    }

    private byte[] noise(int most) {
        var bytes = new byte[1 + lots.nextInt(most)];
        lots.nextBytes(bytes);
        return bytes;
    }

    private static byte[] from(byte[] bytes, int at) {
        return Arrays.copyOfRange(bytes, at, bytes.length);
    }

    private static byte[] set(byte[] bytes, int at, int value) {
        byte[] copy = bytes.clone();
        copy[at] = (byte) value;
        return copy;
    }

    private static byte[] join(byte[]... parts) {
        var joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }
}
