package cn.yimen.device.card.sdt;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.device.card.IdentityStream;
import cn.yimen.device.card.IdentityText;
import cn.yimen.device.sim.card.InventedPersons;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SdtFramesTest {

    private static final String FIND = "aaaaaa966900032001" + "22";
    private static final String FOUND = "aaaaaa9669000800009f0000000097";

    /// The table of public reader software, check bytes computed apart.
    @ParameterizedTest
    @CsvSource({
        "RESET, aaaaaa9669000310ffec",
        "MODULE_STATUS, aaaaaa9669000311ffed",
        "SAM_ID, aaaaaa9669000312ffee",
        "FIND, aaaaaa96690003200122",
        "SELECT, aaaaaa96690003200221",
        "READ, aaaaaa96690003300132",
        "READ_APPENDED, aaaaaa96690003300231",
        "NEWEST_ADDRESS, aaaaaa96690003300330",
        "MANAGEMENT_NUMBER, aaaaaa96690003300536",
        "READ_WITH_FINGERPRINTS, aaaaaa96690003301023"
    })
    void requestsAreThoseOfTheTable(SdtCommand command, String hex) {
        assertThat(hex(SdtRequest.of(command).bytes())).isEqualTo(hex);
        assertThat(SdtRequest.parse(only(hex))).contains(SdtRequest.of(command));
    }

    @Test
    void speedAndRadioFrameCarryTheirArgument() {
        assertThat(hex(SdtRequest.radioFrame(0x50).bytes())).isEqualTo("aaaaaa9669000461ff50ca");
        assertThat(hex(SdtRequest.speed(SdtSpeed.BAUD_9600).bytes()))
                .isEqualTo("aaaaaa96690003600467");
        assertThat(SdtRequest.parse(only("aaaaaa9669000461ff50ca")))
                .contains(SdtRequest.radioFrame(0x50));
    }

    @ParameterizedTest
    @CsvSource({
        "aaaaaa96690004000090" + "94, DONE",
        FOUND + ", FOUND",
        "aaaaaa9669000400008084, NOT_FOUND",
        "aaaaaa9669000400008185, NOT_SELECTED",
        "aaaaaa9669000400004145, CARD_NOT_READ",
        "aaaaaa9669000400006064, SELF_TEST_FAILED"
    })
    void repliesSeenOnRealWiresAreUnderstood(String hex, SdtStatus status) {
        assertThat(SdtReply.of(only(hex)).map(SdtReply::status)).contains(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"aa00", "aa00aa", "00", "aaaa", "aaaaaa9669", "aaaaaa9669ffff", "9669"})
    void strayBytesBeforeAFrameAreSkipped(String stray) {
        assertThat(contents(stray + FOUND)).containsExactly("00009f00000000");
    }

    /// Seen in a field trace: the first byte of the preamble comes as AA 00.
    @Test
    void aPreambleWithASpoiltFirstByteCounts() {
        assertThat(contents("aa00" + FOUND.substring(2))).containsExactly("00009f00000000");
    }

    @Test
    void aFrameInsideAFalseOneIsFoundWhenTheLineFallsSilent() {
        var frames = new SdtFrames();
        assertThat(frames.accept(bytes("aaaaaa96690100" + FOUND))).isEmpty();
        assertThat(frames.isPending()).isTrue();
        assertThat(frames.giveUp())
                .extracting(SdtFramesTest::hex)
                .containsExactly("00009f00000000");
        assertThat(frames.isPending()).isFalse();
    }

    @Test
    void aWrongCheckSpoilsOneFrameOnly() {
        var frames = new SdtFrames();
        assertThat(frames.accept(bytes("aaaaaa9669000800009f0000000098" + FIND)))
                .extracting(SdtFramesTest::hex)
                .containsExactly("2001");
        assertThat(frames.spoilt()).isEqualTo(1);
    }

    @Test
    void everyChunkingGivesTheSameFrames() {
        byte[] stream = longStream();
        List<String> whole = hexes(new SdtFrames().accept(stream));
        assertThat(whole).hasSize(4);
        for (int cut = 0; cut <= stream.length; cut++) {
            var frames = new SdtFrames();
            var got = hexes(frames.accept(Arrays.copyOf(stream, cut)));
            got.addAll(hexes(frames.accept(Arrays.copyOfRange(stream, cut, stream.length))));
            assertThat(got).as("cut at %d", cut).isEqualTo(whole);
        }
        for (int size : new int[] {1, 2, 3, 7, 64, 1_000}) {
            assertThat(inPieces(stream, size)).as("pieces of %d", size).isEqualTo(whole);
        }
    }

    @Test
    void anyBytesEndInTimeAndAFrameBehindThemIsFound() {
        long seed = 20_261_122;
        var random = new SplittableRandom(seed);
        var frames = new SdtFrames();
        for (int i = 0; i < 20_000; i++) {
            byte[] noise = hostile(random);
            for (int at = 0; at < noise.length; ) {
                int end = Math.min(noise.length, at + random.nextInt(1, 80));
                frames.accept(Arrays.copyOfRange(noise, at, end));
                at = end;
            }
            frames.giveUp();
            assertThat(frames.isPending()).as("seed %d, run %d", seed, i).isFalse();
            assertThat(hexes(frames.accept(bytes(FIND))))
                    .as("seed %d, run %d, after %s", seed, i, hex(noise))
                    .containsExactly("2001");
        }
    }

    /// Noise, starts of frames with any length, and right frames with a byte changed.
    private static byte[] hostile(SplittableRandom random) {
        var out = new ByteArrayOutputStream();
        for (int n = random.nextInt(1, 6); n > 0; n--) {
            byte[] part = new byte[random.nextInt(40)];
            random.nextBytes(part);
            switch (random.nextInt(3)) {
                case 0 -> out.writeBytes(bytes("aaaaaa9669"));
                case 1 -> {
                    part = SdtFrames.frame(part);
                    part[random.nextInt(part.length)] ^= (byte) random.nextInt(256);
                }
                default -> {}
            }
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    private static byte[] longStream() {
        var out = new ByteArrayOutputStream();
        out.writeBytes(bytes("00ffaa00" + FOUND));
        byte[] content =
                IdentityStream.of(
                        IdentityText.encode(InventedPersons.oldMan()), InventedPersons.photo());
        byte[] reply = new byte[3 + content.length];
        reply[2] = (byte) 0x90;
        System.arraycopy(content, 0, reply, 3, content.length);
        out.writeBytes(SdtFrames.frame(reply));
        out.writeBytes(bytes("aaaaaa96690003200123" + "aa00" + FOUND + "aaaa" + FIND));
        return out.toByteArray();
    }

    private static List<String> inPieces(byte[] stream, int size) {
        var frames = new SdtFrames();
        var got = new ArrayList<String>();
        for (int at = 0; at < stream.length; at += size) {
            int end = Math.min(stream.length, at + size);
            got.addAll(hexes(frames.accept(Arrays.copyOfRange(stream, at, end))));
        }
        return got;
    }

    private static List<String> contents(String hex) {
        return hexes(new SdtFrames().accept(bytes(hex)));
    }

    private static byte[] only(String hex) {
        List<byte[]> contents = new SdtFrames().accept(bytes(hex));
        assertThat(contents).hasSize(1);
        return contents.getFirst();
    }

    private static List<String> hexes(List<byte[]> contents) {
        return new ArrayList<>(contents.stream().map(SdtFramesTest::hex).toList());
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }
}
