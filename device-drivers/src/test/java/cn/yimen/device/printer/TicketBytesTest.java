package cn.yimen.device.printer;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.device.sim.printer.Bench;
import cn.yimen.device.sim.printer.Command;
import cn.yimen.device.sim.printer.PrintedPiece;
import cn.yimen.device.sim.printer.SimulatedModel;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// From the slip to the bytes, and from the very bytes to the paper.
final class TicketBytesTest {

    private static final PrinterProfile WIDE = PrinterProfile.wide();
    private static final PrinterProfile NARROW = PrinterProfile.narrow();

    static Stream<Arguments> tickets() {
        return Stream.of(
                Arguments.of("ticket-80", Slips.ordinary(), WIDE),
                Arguments.of("ticket-58", Slips.ordinary(), NARROW),
                Arguments.of("ticket-80-reprint", Slips.reprint(), WIDE),
                Arguments.of("ticket-58-reprint", Slips.reprint(), NARROW),
                Arguments.of("ticket-80-offline", Slips.offline(), WIDE),
                Arguments.of("ticket-58-offline", Slips.offline(), NARROW));
    }

    @ParameterizedTest
    @MethodSource("tickets")
    void everyTicketIsShortOnTheLineAndItsCodeIsReadFromThePaper(
            String name, TicketSlip slip, PrinterProfile profile) throws NotFoundException {
        byte[] bytes = bytes(slip, profile);
        PrintedPiece paper = print(bytes, profile);
        Bench.keep(paper.image(), name);
        assertThat(bytes.length).as("bytes").isLessThanOrEqualTo(450);
        assertThat(paper.millimetres()).isBetween(115.0, 150.0);
        assertThat(paper.commands()).noneMatch(Command.Unknown.class::isInstance);
        assertThat(scan(paper.image())).isEqualTo(Slips.TOKEN);
    }

    @Test
    void theBytesOfTheOrdinaryTicketStayAsTheyAre() throws IOException {
        String golden;
        try (var in = TicketBytesTest.class.getResourceAsStream("ticket-80.hex")) {
            assertThat(in).isNotNull();
            golden = new String(in.readAllBytes(), StandardCharsets.US_ASCII).replaceAll("\\s", "");
        }
        assertThat(HexFormat.of().formatHex(bytes(Slips.ordinary(), WIDE))).isEqualTo(golden);
    }

    @Test
    void onlyTheLineWithRareCharactersTravelsAsAPicture() {
        byte[] bytes = bytes(Slips.withService("㐂𠮷姓名变更"), WIDE);
        PrintedPiece paper = print(bytes, WIDE);
        Bench.keep(paper.image(), "ticket-80-rare");
        assertThat(paper.commands()).filteredOn(Command.Picture.class::isInstance).hasSize(1);
        assertThat(paper.commands()).noneMatch(Command.Unknown.class::isInstance);
        assertThat(bytes.length).isLessThan(2_500);
        assertThat(paper.rows()).hasSameSizeAs(print(bytes(Slips.ordinary(), WIDE), WIDE).rows());
    }

    @Test
    void aGuideFitsOnPaperToTakeHome() throws NotFoundException {
        for (PrinterProfile profile : new PrinterProfile[] {WIDE, NARROW}) {
            byte[] bytes = bytes(Slips.guide(), profile);
            PrintedPiece paper = print(bytes, profile);
            Bench.keep(paper.image(), "guide-" + profile.lineDots());
            assertThat(bytes.length).isLessThanOrEqualTo(550);
            assertThat(paper.commands()).noneMatch(Command.Unknown.class::isInstance);
            assertThat(scan(paper.image())).isEqualTo(Slips.guide().code().token());
        }
    }

    @Test
    void smallRareCharactersAndJoinedScriptsAreLegible() {
        TicketSlip slip =
                new TicketSlip(
                        Slips.ordinary().mark(),
                        new TicketSlip.Hall("㐂𠮷镇便民服务中心", "二楼𠮷厅"),
                        "A023",
                        "ئىجتىمائىي كاپالەت",
                        Slips.ordinary().priority(),
                        Slips.ordinary().outlook(),
                        Slips.ordinary().place(),
                        Slips.ordinary().code(),
                        Slips.ordinary().passed(),
                        Slips.ordinary().issue());
        PrintedPiece paper = print(bytes(slip, NARROW), NARROW);
        Bench.keep(paper.image(), "ticket-58-scripts");
        assertThat(paper.commands()).filteredOn(Command.Picture.class::isInstance).hasSize(3);
    }

    @Test
    void whatIsNotKnownTakesNoPaper() {
        TicketSlip full = Slips.ordinary();
        TicketSlip bare =
                new TicketSlip(
                        full.mark(),
                        new TicketSlip.Hall(full.hall().name(), ""),
                        full.number(),
                        full.service(),
                        full.priority(),
                        new TicketSlip.Expected("前面19人", ""),
                        full.place(),
                        new TicketSlip.Code("", "扫码看还有几人"),
                        new TicketSlip.Passed("过号不用重新取号", ""),
                        new TicketSlip.Issue("取号 11-24 09:53", "机1", ""));
        PrintedPiece paper = print(bytes(bare, WIDE), WIDE);
        Bench.keep(paper.image(), "ticket-80-bare");
        int code = 174 + 24 + 24 + 8 + 22;
        int floor = 24 + 4;
        int rule = 24 + 12;
        PrintedPiece whole = print(bytes(full, WIDE), WIDE);
        assertThat(whole.rows().size() - paper.rows().size()).isEqualTo(code + floor + rule);
    }

    @Test
    void rareCharactersOfOneSideKeepBothSidesAtTheirEdges() {
        var style = Style.plain(2);
        var pair =
                new TicketPage.Row(
                        List.of(
                                new TicketPage.Placed(new TicketPage.Part("前面3人", style), 0),
                                new TicketPage.Placed(
                                        new TicketPage.Part("㐂𠮷厅", style), 576 - 144)),
                        8);
        var page = new TicketPage(List.of(pair));
        PrintedPiece paper = print(PageEncoder.encode(page, WIDE), WIDE);
        Bench.keep(paper.image(), "pair-rare");
        assertThat(paper.rows()).anyMatch(row -> row.nextSetBit(0) >= 0 && row.nextSetBit(0) < 12);
        assertThat(paper.rows()).anyMatch(row -> row.length() > 576 - 12);
    }

    @Test
    void fiveAndSixCharactersAreSmallerAndStillFit() {
        for (String number : new String[] {"A1023", "K3-001", "K12-0001"}) {
            for (PrinterProfile profile : new PrinterProfile[] {WIDE, NARROW}) {
                PrintedPiece paper = print(bytes(Slips.with(number, "企业开办"), profile), profile);
                assertThat(multiple(paper))
                        .as(number)
                        .isBetween(3, profile.lineDots() == 576 ? 7 : 5);
                Bench.keep(paper.image(), "number-" + number + "-" + profile.lineDots());
            }
        }
        assertThat(multiple(print(bytes(Slips.ordinary(), WIDE), WIDE))).isEqualTo(8);
        var limited = WIDE.withLargestMultiple(4);
        assertThat(multiple(print(bytes(Slips.ordinary(), limited), limited))).isEqualTo(4);
    }

    private static int multiple(PrintedPiece paper) {
        return paper.commands().stream()
                .mapMulti((Command command, Consumer<Integer> sizes) -> {
                    if (command instanceof Command.Size(int width, int _)) {
                        sizes.accept(width);
                    }
                })
                .max(Integer::compare)
                .orElseThrow();
    }

    private static byte[] bytes(Slip slip, PrinterProfile profile) {
        return PageEncoder.encode(SlipLayout.of(slip, profile), profile);
    }

    private static PrintedPiece print(byte[] bytes, PrinterProfile profile) {
        var model = profile.lineDots() == 576 ? SimulatedModel.wide() : SimulatedModel.narrow();
        var pieces = new Bench(model).print(bytes);
        assertThat(pieces).hasSize(1);
        return pieces.getFirst();
    }

    private static String scan(BufferedImage image) throws NotFoundException {
        int width = image.getWidth();
        int height = image.getHeight();
        int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
        var source = new RGBLuminanceSource(width, height, pixels);
        var found =
                new QRCodeMultiReader()
                        .decodeMultiple(new BinaryBitmap(new HybridBinarizer(source)));
        assertThat(found).hasSize(1);
        return found[0].getText();
    }
}
