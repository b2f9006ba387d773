package cn.yimen.device.printer;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.device.sim.printer.Bench;
import cn.yimen.device.sim.printer.Command;
import cn.yimen.device.sim.printer.PrintedPiece;
import cn.yimen.device.sim.printer.SimulatedModel;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

/// Whatever stands in a text, the printer is told what the layout says and nothing else.
final class HarmlessTextTest {

    private static final long SEED = 20_261_124L;
    private static final List<String> ATTACKS =
            List.of(
                    "\u001Bm",
                    "\u001DVB\u0000",
                    "\u0010\u0004\u0001",
                    "\u0010\u0014\u0008\u0001\u0003\u0014\u0001\u0006\u0002\u0008",
                    "\u001C.",
                    "\n\r\t",
                    "\u0000",
                    "\u007F",
                    "\u0080\u009B",
                    "\u202E",
                    "\u2028",
                    "\uD840",
                    "\uDFFF");

    @Test
    void noTextCanEmitACommand() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        for (int i = 0; i < 200; i++) {
            TicketSlip slip = hostile(random);
            PrinterProfile profile = i % 2 == 0 ? PrinterProfile.wide() : PrinterProfile.narrow();
            var model = i % 2 == 0 ? SimulatedModel.wide() : SimulatedModel.narrow();
            var bench = new Bench(model);
            var pieces = bench.print(PageEncoder.encode(SlipLayout.of(slip, profile), profile));
            String about = "seed " + SEED + ", ticket " + i + ": " + slip;
            assertThat(pieces).as(about).hasSize(1);
            assertThat(bench.replies()).as(about).containsExactly(0x10, 0, 0, 0, 0);
            assertOnlyTheLayoutSpoke(pieces.getFirst(), about);
        }
    }

    private static void assertOnlyTheLayoutSpoke(PrintedPiece piece, String about) {
        assertThat(count(piece, Command.Unknown.class)).as(about).isZero();
        assertThat(count(piece, Command.Initialise.class)).as(about).isEqualTo(1);
        assertThat(count(piece, Command.Chinese.class)).as(about).isEqualTo(1);
        assertThat(count(piece, Command.Cut.class)).as(about).isEqualTo(1);
        assertThat(count(piece, Command.QrPrint.class)).as(about).isEqualTo(1);
    }

    private static long count(PrintedPiece piece, Class<? extends Command> kind) {
        return piece.commands().stream().filter(kind::isInstance).count();
    }

    private static TicketSlip hostile(RandomGenerator random) {
        return new TicketSlip(
                random.nextBoolean() ? Optional.of(text(random)) : Optional.empty(),
                new TicketSlip.Hall(text(random), text(random)),
                "A" + text(random),
                text(random),
                random.nextBoolean() ? Optional.of(text(random)) : Optional.empty(),
                new TicketSlip.Expected(text(random), text(random)),
                new TicketSlip.Place(text(random), Optional.of(text(random))),
                new TicketSlip.Code("T" + text(random), text(random)),
                new TicketSlip.Passed(text(random), text(random)),
                new TicketSlip.Issue(text(random), text(random), text(random)));
    }

    private static String text(RandomGenerator random) {
        var text = new StringBuilder();
        int parts = random.nextInt(4);
        for (int i = 0; i < parts; i++) {
            switch (random.nextInt(4)) {
                case 0 -> text.append(ATTACKS.get(random.nextInt(ATTACKS.size())));
                case 1 -> text.appendCodePoint(random.nextInt(0x4E00, 0x9FA5));
                case 2 -> text.append((char) random.nextInt(0x10000));
                default -> text.append("窗口 12,");
            }
        }
        return text.toString();
    }

    @Test
    void noLineIsWiderThanThePaper() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        for (int i = 0; i < 5_000; i++) {
            var profile = i % 2 == 0 ? PrinterProfile.wide() : PrinterProfile.narrow();
            TicketSlip slip = hostile(random);
            assertThat(SlipLayout.of(slip, profile).pieces())
                    .as("seed %d, ticket %d: %s", SEED, i, slip)
                    .allMatch(piece -> width(piece) <= profile.lineDots());
        }
    }

    private static int width(TicketPage.Piece piece) {
        return switch (piece) {
            case TicketPage.Line line -> line.style().width(PrintableText.of(line.text()));
            case TicketPage.Row row ->
                    row.texts().stream().mapToInt(HarmlessTextTest::end).max().orElse(0);
            case TicketPage.Barcode code ->
                    Symbols.barcodeModules(code.content()) * code.moduleDots();
            case TicketPage.Picture picture -> picture.dots().width();
            case TicketPage.Qr _,
                    TicketPage.StoredLogo _,
                    TicketPage.StoreLogo _,
                    TicketPage.Buzz _ ->
                    0;
        };
    }

    private static int end(TicketPage.Placed text) {
        return text.x() + text.part().width();
    }

    @Test
    void linesBrokenToFitLoseNothingAndFit() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        var style = Style.plain(1);
        for (int i = 0; i < 2_000; i++) {
            String text = PrintableText.of((text(random) + text(random) + text(random)).strip());
            List<String> lines = LineBreak.fit(text, style, 96);
            assertThat(lines).allMatch(line -> style.width(line) <= 96);
            assertThat(String.join("", lines).replaceAll("\\s", ""))
                    .isEqualTo(text.replaceAll("\\s", ""));
        }
    }

    @Test
    void longSentencesBreakAfterPunctuationInBalance() {
        assertThat(LineBreak.fit("刷身份证续排，往后3位，最多2次，上午有效", Style.plain(1), 384))
                .containsExactly("刷身份证续排，往后3位，", "最多2次，上午有效");
    }

    @Test
    void wordsAreCutOnlyWhereTheyAreLongerThanALine() {
        var style = Style.plain(1);
        assertThat(LineBreak.fit("one two three four five six seven", style, 12 * 12))
                .containsExactly("one two", "three four", "five", "six seven");
        assertThat(LineBreak.fit("extraordinarily", style, 12 * 6))
                .containsExactly("extrao", "rdinar", "ily");
    }

    @Test
    void aPictureNeverHoldsARealTimeCommand() {
        var picture = new Bitmap(40, 24);
        for (int y = 0; y < 24; y++) {
            picture.blacken(3, y);
            picture.blacken(13, y);
            picture.blacken(19, y);
            picture.blacken(29, y);
            picture.blacken(35, y);
        }
        var bench = new Bench(SimulatedModel.wide());
        var pieces = bench.print(new EscPos().raster(picture).cut().bytes());
        assertThat(bench.replies()).isEmpty();
        assertThat(pieces)
                .singleElement()
                .satisfies(piece -> assertThat(count(piece, Command.Picture.class)).isOne());
    }
}
