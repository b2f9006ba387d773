package cn.yimen.device.printer;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.device.Fault;
import cn.yimen.device.SupplyLevel;
import cn.yimen.device.printer.ReplyReader.Automatic;
import cn.yimen.device.printer.ReplyReader.Barrier;
import cn.yimen.device.printer.ReplyReader.Cleared;
import cn.yimen.device.printer.ReplyReader.RealTime;
import cn.yimen.device.printer.ReplyReader.Reply;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

final class ReplyReaderTest {

    private static final long SEED = 7_301L;

    @Test
    void theFourKindsOfReplyAreToldApart() {
        assertThat(read("12 1E 03 18 08 0C 00 11 13 37 25 00 00"))
                .containsExactly(
                        new RealTime(0x12),
                        new RealTime(0x1E),
                        new Barrier(3),
                        new Automatic(
                                new PrinterState(
                                        Set.of(Fault.CUTTER, Fault.PAPER_OUT), SupplyLevel.OUT)),
                        new Cleared(),
                        new Barrier(0));
    }

    @Test
    void anAutomaticBlockMayBeInterruptedByARealTimeAnswer() {
        assertThat(read("10 00 16 03 00"))
                .containsExactly(
                        new RealTime(0x16),
                        new Automatic(
                                new PrinterState(Set.of(Fault.PAPER_NEAR_END), SupplyLevel.LOW)));
    }

    @Test
    void flowControlInsideABlockIsNoPartOfIt() {
        assertThat(read("10 13 00 11 0C 00 13"))
                .containsExactly(
                        new Automatic(new PrinterState(Set.of(Fault.PAPER_OUT), SupplyLevel.OUT)));
    }

    /// A printer that tells by itself talks into every answer; both must be heard whole.
    @Test
    void whatIsToldUnaskedIsSeparatedFromEveryAnswerUnderEveryChunking() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        for (int i = 0; i < 20_000; i++) {
            var bytes = new ByteArrayOutputStream();
            List<Reply> said = new ArrayList<>();
            for (int parts = random.nextInt(8); parts > 0; parts--) {
                say(random, bytes, said);
            }
            var reader = new ReplyReader();
            List<Reply> heard = new ArrayList<>();
            byte[] line = bytes.toByteArray();
            for (int at = 0; at < line.length; ) {
                int end = Math.min(line.length, at + 1 + random.nextInt(5));
                heard.addAll(reader.accept(Arrays.copyOfRange(line, at, end)));
                at = end;
            }
            assertThat(heard).as("seed %d, run %d", SEED, i).isEqualTo(said);
        }
    }

    private static void say(RandomGenerator random, ByteArrayOutputStream bytes, List<Reply> said) {
        switch (random.nextInt(4)) {
            case 0 -> {
                int status = 0x12 | (random.nextInt(256) & 0x6C);
                bytes.write(status);
                said.add(new RealTime(status));
            }
            case 1 -> {
                int paper = random.nextInt(16);
                bytes.write(paper);
                said.add(new Barrier(paper));
            }
            case 2 -> {
                bytes.writeBytes(new byte[] {0x37, 0x25, 0});
                said.add(new Cleared());
            }
            default -> block(random, bytes, said);
        }
    }

    /// Between the bytes of a block an answer to `DLE EOT` may come, and flow control.
    private static void block(
            RandomGenerator random, ByteArrayOutputStream bytes, List<Reply> said) {
        int[] block = {
            0x10 | (random.nextInt(256) & 0x6C),
            random.nextInt(256) & 0x6F,
            random.nextInt(256) & 0x6F,
            random.nextInt(256) & 0x6F
        };
        bytes.write(block[0]);
        for (int i = 1; i < block.length; i++) {
            if (random.nextInt(6) == 0) {
                bytes.write(0x1A);
                said.add(new RealTime(0x1A));
            }
            if (random.nextInt(6) == 0) {
                bytes.write(random.nextBoolean() ? 0x11 : 0x13);
            }
            bytes.write(block[i]);
        }
        said.add(new Automatic(PrinterState.ofAutomatic(block[0], block[1], block[2])));
    }

    @Test
    void everyChunkingReadsTheSame() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        for (int i = 0; i < 20_000; i++) {
            var bytes = new byte[random.nextInt(40)];
            random.nextBytes(bytes);
            var whole = new ReplyReader().accept(bytes);
            var reader = new ReplyReader();
            List<Reply> chunked = new ArrayList<>();
            for (int at = 0; at < bytes.length; ) {
                int end = Math.min(bytes.length, at + 1 + random.nextInt(5));
                chunked.addAll(reader.accept(Arrays.copyOfRange(bytes, at, end)));
                at = end;
            }
            assertThat(chunked).as("seed %d, run %d", SEED, i).isEqualTo(whole);
        }
    }

    @Test
    void realTimeStatusTellsWhatIsWrong() {
        assertThat(state(0x12, 0x12, 0x12, 0x12))
                .isEqualTo(new PrinterState(Set.of(), SupplyLevel.FULL));
        assertThat(state(0x1A, 0x16, 0x12, 0x12).blocking()).contains(Fault.COVER_OPEN);
        assertThat(state(0x1A, 0x32, 0x12, 0x7E).blocking()).contains(Fault.PAPER_OUT);
        assertThat(state(0x1A, 0x52, 0x1A, 0x12).stopped()).contains(Fault.CUTTER);
        assertThat(state(0x1A, 0x52, 0x16, 0x12).stopped()).contains(Fault.PAPER_JAM);
        assertThat(state(0x1A, 0x52, 0x32, 0x12).stopped()).contains(Fault.HARDWARE);
        assertThat(state(0x1A, 0x52, 0x52, 0x12).blocking()).contains(Fault.OVERHEATED);
        assertThat(state(0x1A, 0x52, 0x52, 0x12).stopped()).as("cools down").isEmpty();
        assertThat(state(0x1A, 0x12, 0x12, 0x12).blocking()).contains(Fault.UNSPECIFIED);
        assertThat(state(0x1A, 0x12, 0x12, 0x12).stopped()).isEmpty();
        assertThat(state(0x12, 0x12, 0x12, 0x1E).paper()).isEqualTo(SupplyLevel.LOW);
        assertThat(PrinterState.ofRealTime(Map.of(1, 0x12, 2, 0x12)).paper())
                .isEqualTo(SupplyLevel.UNKNOWN);
    }

    private static PrinterState state(int one, int two, int three, int four) {
        return PrinterState.ofRealTime(Map.of(1, one, 2, two, 3, three, 4, four));
    }

    private static List<Reply> read(String hex) {
        return new ReplyReader().accept(HexFormat.of().parseHex(hex.replace(" ", "")));
    }
}
