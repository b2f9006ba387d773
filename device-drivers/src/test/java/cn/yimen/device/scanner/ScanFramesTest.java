package cn.yimen.device.scanner;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ScanFramesTest {

    private static final long SEED = 65_065L;
    private static final Charset GB18030 = Charset.forName("GB18030");

    @ParameterizedTest
    @CsvSource({
        "CR, 41420D, AB",
        "CR, 41420D0A43440D0A, AB CD",
        "LF, 41420A, AB",
        "LF, 41420D0A, AB",
        "CRLF, 41420D0A, AB",
        "CRLF, 0A41420D0A, AB",
        "CR, 0D0D41420D, AB",
        "CR, 0641420D, AB",
        "CR, 1541420D, AB",
        "CR, 0200000100333141420D, AB",
        "CR, 0300000100333141420D, AB",
        "CR, 020130303030405343414E303B0341420D, AB",
        "CR, 0241420D, AB",
        "CR, 020000010033310D41420D, AB",
        "TAB, 414209, AB",
        "TAB, 09410D4209, A\\rB"
    })
    void aCodeIsWhatStandsBetweenRepliesAndSuffix(Suffix suffix, String hex, String codes) {
        var frames = new ScanFrames(suffix, false);
        assertThat(texts(frames.accept(bytes(hex)))).isEqualTo(codes.translateEscapes());
    }

    @ParameterizedTest
    @CsvSource({
        "06, <06>",
        "0200000100333141420D, <02000001003331> AB",
        "020130303030405343414E06063B0341420D, <020130303030405343414E06063B03> AB",
        "545247063F, ''",
        "5452470621, <5452470621>",
        "41420D5452470621, AB <5452470621>",
        "545247152E, <545247152E>"
    })
    void anAnswerToACommandIsNoCode(String hex, String said) {
        assertThat(said(new ScanFrames(Suffix.CR, true).accept(bytes(hex))))
                .isEqualToIgnoringCase(said);
    }

    @Test
    void aCarriageReturnInsideACodeStaysWhenTheSuffixIsBoth() {
        var frames = new ScanFrames(Suffix.CRLF, false);
        assertThat(texts(frames.accept(bytes("410D420D0A")))).isEqualTo("A\rB");
    }

    @Test
    void withoutSuffixAGapEndsTheCode() {
        var frames = new ScanFrames(Suffix.NONE, false);
        assertThat(frames.accept(bytes("4142"))).isEmpty();
        assertThat(frames.pending()).isTrue();
        assertThat(texts(frames.gap())).isEqualTo("AB");
        assertThat(frames.pending()).isFalse();
        assertThat(frames.gap()).isEmpty();
    }

    @Test
    void theLargestQrCodeIsReadAndALongerOneIsNoise() {
        var frames = new ScanFrames(Suffix.CR, false);
        String longest = "7".repeat(ScanFrames.LONGEST);
        assertThat(texts(frames.accept((longest + "\r").getBytes(ISO_8859_1)))).isEqualTo(longest);
        assertThat(frames.accept((longest + "7\r").getBytes(ISO_8859_1))).isEmpty();
        byte[] noise = ("7".repeat(100_000) + "\rAB\r").getBytes(ISO_8859_1);
        assertThat(texts(frames.accept(noise))).isEqualTo("AB");
    }

    @Test
    void textIsUtf8IfItCanBeAndElseGb18030() {
        assertThat(Scanned.of("一门𠮷".getBytes(UTF_8)).text()).isEqualTo("一门𠮷");
        assertThat(Scanned.of("一门𠮷".getBytes(GB18030)).text()).isEqualTo("一门𠮷");
        assertThat(Scanned.of("联通 预约".getBytes(GB18030)).text()).isEqualTo("联通 预约");
        assertThat(Scanned.of("سالام".getBytes(UTF_8)).text()).isEqualTo("سالام");
        assertThat(Scanned.of("一门".getBytes(GB18030)).raw()).isEqualTo("一门".getBytes(GB18030));
    }

    @Test
    void aCodeIsNotShownByChance() {
        assertThat(Scanned.of("A023".getBytes(UTF_8))).hasToString("Scanned[4 bytes]");
    }

    @Test
    void everyChunkingOfAnyBytesGivesTheSame() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        var suffixes = List.of(Suffix.values());
        for (int i = 0; i < 20_000; i++) {
            Suffix suffix = suffixes.get(random.nextInt(suffixes.size()));
            byte[] bytes = noise(random);
            boolean menu = random.nextBoolean();
            var whole = new ScanFrames(suffix, menu);
            String expected = said(whole.accept(bytes)) + said(whole.gap());
            var frames = new ScanFrames(suffix, menu);
            List<ScanFrame> codes = new ArrayList<>();
            for (int at = 0; at < bytes.length; ) {
                int end = Math.min(bytes.length, at + 1 + random.nextInt(6));
                codes.addAll(frames.accept(Arrays.copyOfRange(bytes, at, end)));
                at = end;
            }
            assertThat(said(codes) + said(frames.gap()))
                    .as("seed %d, run %d, %s", SEED, i, HexFormat.of().formatHex(bytes))
                    .isEqualTo(expected);
        }
    }

    private static byte[] noise(RandomGenerator random) {
        byte[] likely = bytes("0D0A020301000615414200");
        var bytes = new byte[random.nextInt(60)];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] =
                    random.nextInt(4) == 0
                            ? (byte) random.nextInt(256)
                            : likely[random.nextInt(likely.length)];
        }
        return bytes;
    }

    @Test
    void aCodeHeldBeforeTheWindowIsNewOnlyAfterItWasAway() {
        var now = new AtomicReference<>(Instant.parse("2026-11-24T01:53:00Z"));
        var filter = new RepeatFilter(Duration.ofMillis(1_500), now::get);
        Scanned code = Scanned.of("A".getBytes(UTF_8));
        assertThat(filter.isNew(code)).isTrue();
        for (int i = 0; i < 5; i++) {
            now.updateAndGet(time -> time.plusMillis(1_000));
            assertThat(filter.isNew(code)).isFalse();
        }
        assertThat(filter.isNew(Scanned.of("B".getBytes(UTF_8)))).isTrue();
        assertThat(filter.isNew(code)).isTrue();
        now.updateAndGet(time -> time.plusMillis(1_500));
        assertThat(filter.isNew(code)).isTrue();
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }

    private static String texts(List<ScanFrame> frames) {
        return frames.stream()
                .filter(ScanFrame.Code.class::isInstance)
                .map(ScanFramesTest::said)
                .collect(Collectors.joining(" "));
    }

    private static String said(List<ScanFrame> frames) {
        return frames.stream().map(ScanFramesTest::said).collect(Collectors.joining(" "));
    }

    private static String said(ScanFrame frame) {
        return switch (frame) {
            case ScanFrame.Code(Scanned code) -> code.text();
            case ScanFrame.Reply(byte[] reply) -> "<" + HexFormat.of().formatHex(reply) + ">";
        };
    }
}
