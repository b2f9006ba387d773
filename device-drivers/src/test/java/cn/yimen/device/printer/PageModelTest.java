package cn.yimen.device.printer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yimen.device.DeviceStatus;
import cn.yimen.device.Readiness;
import cn.yimen.device.printer.PrinterProfile.Capability;
import cn.yimen.device.sim.printer.Bench;
import cn.yimen.device.sim.printer.Command;
import cn.yimen.device.sim.printer.PrintedPiece;
import cn.yimen.device.sim.printer.SimulatedModel;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a page can hold beside the ticket's lines, on the paper of every profile.
final class PageModelTest {

    private static final Style PLAIN = Style.plain(1);

    @Test
    void columnsKeepTheirEdgesAndGoOnBelow() {
        var columns =
                List.of(
                        new Column("营业执照", PLAIN, Align.LEFT, 2),
                        new Column("1份", PLAIN, Align.CENTRE, 1),
                        new Column("原件和复印件都要带来核对", PLAIN, Align.RIGHT, 2));
        PrintedPiece paper = print(page -> page.columns(columns, 8), PrinterProfile.wide());
        Bench.keep(paper.image(), "columns");
        assertThat(glyphs(paper)).isEqualTo("营业执照1份原件和复印件都要带来核对");
        assertThat(count(paper, Command.LineFeed.class)).isEqualTo(2);
        assertThat(paper.rows()).anyMatch(row -> row.nextSetBit(0) >= 0 && row.nextSetBit(0) < 24);
        assertThat(paper.rows()).anyMatch(row -> row.length() > 576 - 24);
    }

    @Test
    void columnsWithARareCharacterTravelAsAPictureOfTheSameShape() {
        var columns =
                List.of(
                        new Column("姓名", PLAIN, Align.LEFT, 1),
                        new Column("㐂𠮷", PLAIN, Align.RIGHT, 1));
        PrintedPiece paper = print(page -> page.columns(columns, 8), PrinterProfile.wide());
        assertThat(count(paper, Command.Picture.class)).isOne();
        assertThat(paper.rows()).anyMatch(row -> row.length() > 576 - 12);
    }

    @ParameterizedTest
    @ValueSource(strings = {"generic-80", "generic-58"})
    void aFullRuleReachesFromEdgeToEdge(String name) {
        PrinterProfile profile = PrinterProfiles.builtIn(name);
        PrintedPiece paper = print(page -> page.fullRule(8), profile);
        assertThat(paper.rows()).anyMatch(row -> row.cardinality() >= profile.lineDots() - 12);
    }

    @ParameterizedTest
    @ValueSource(strings = {"generic-80", "generic-58", "clone-80", "clone-58", "one-way-80"})
    void code128IsReadFromThePaperOfEveryProfile(String name) {
        PrintedPiece paper =
                print(page -> page.barcode("A023-1124{x}", 8), PrinterProfiles.builtIn(name));
        Bench.keep(paper.image(), "code-128-" + name);
        assertThat(Eyes.read(paper.image())).isEqualTo(Map.of("CODE_128", "A023-1124{x}"));
        assertThat(paper.commands()).noneMatch(Command.Unknown.class::isInstance);
    }

    @Test
    void aBarcodeWiderThanThePaperIsLeftAsText() {
        String content = "0123456789".repeat(5);
        PrintedPiece paper = print(page -> page.barcode(content, 8), PrinterProfile.narrow());
        assertThat(count(paper, Command.Barcode.class)).isZero();
        assertThat(glyphs(paper)).isEqualTo(content);
    }

    @Test
    void noBarcodeTextCanEmitACommand() {
        PrintedPiece paper =
                print(
                        page -> page.barcode("\u001DVB\u0000{C\u0010\u0004\u0001号", 8),
                        PrinterProfile.wide());
        assertThat(paper.commands()).noneMatch(Command.Unknown.class::isInstance);
        assertThat(Eyes.read(paper.image())).containsEntry("CODE_128", " VB{C?");
    }

    @Test
    void aLogoIsStoredOnceAndCostsATicketFourBytes() {
        var bench = new Bench(SimulatedModel.wide());
        Logo logo = Logo.of(door());
        PrinterProfile profile = PrinterProfile.wide();
        var proof = bench.print(bytes(new LogoSlip(logo), profile, Optional.empty()));
        Bench.keep(proof.getFirst().image(), "logo-stored");
        assertThat(blackDots(proof.getFirst())).isEqualTo(logoDots());
        int plain = bytes(Slips.ordinary(), profile, Optional.empty()).length;
        byte[] ticket = bytes(Slips.ordinary(), profile, Optional.of(logo));
        assertThat(ticket.length - plain).isLessThanOrEqualTo(10);
        PrintedPiece paper = bench.print(ticket).getFirst();
        Bench.keep(paper.image(), "ticket-80-logo");
        assertThat(count(paper, Command.LogoPrint.class)).isOne();
    }

    @Test
    void aPrinterWithoutMemoryGetsTheLogoWithEachTicket() {
        PrinterProfile profile = PrinterProfile.wide().without(Capability.STORED_LOGO);
        var bench = new Bench(SimulatedModel.wide());
        PrintedPiece proof =
                bench.print(bytes(new LogoSlip(Logo.of(door())), profile, Optional.empty()))
                        .getFirst();
        assertThat(count(proof, Command.LogosStore.class)).isZero();
        assertThat(blackDots(proof)).isEqualTo(logoDots());
    }

    @Test
    void aLogoThatDoesNotFitEveryPrinterIsRefused() {
        var wide = new BufferedImage(400, 10, BufferedImage.TYPE_INT_ARGB);
        assertThatThrownBy(() -> Logo.of(wide)).hasMessageContaining("400 by 10");
    }

    @ParameterizedTest
    @CsvSource({"generic-80,1", "epson-80,1", "one-way-80,0"})
    void theBuzzerSoundsWhereThereIsOne(String name, int times) {
        var bench = new Bench(SimulatedModel.wide());
        var slip = new FreeSlip(page -> page.text("响", PLAIN, Align.LEFT, 8).buzz(1));
        bench.print(bytes(slip, PrinterProfiles.builtIn(name), Optional.empty()));
        assertThat(bench.buzzed()).isEqualTo(times);
    }

    @ParameterizedTest
    @CsvSource({
        "generic-80,zh-CN",
        "generic-58,zh-CN",
        "clone-58,zh-CN",
        "generic-80,en",
        "generic-58,en"
    })
    void theTestSlipShowsAllThatEyesMustJudge(String name, String language) {
        PrinterProfile profile = PrinterProfiles.builtIn(name);
        var status = new DeviceStatus(Readiness.READY, Set.of(), Map.of(), Instant.EPOCH, "");
        var slip =
                TestSlip.of(
                        profile,
                        status,
                        new PaperEstimate.Left(41_300, 344, PaperEstimate.Basis.COUNTED),
                        ZonedDateTime.parse("2026-11-24T09:53:00+08:00"),
                        Locale.forLanguageTag(language));
        var model = profile.lineDots() == 576 ? SimulatedModel.wide() : SimulatedModel.narrow();
        PrintedPiece paper =
                new Bench(model).print(bytes(slip, profile, Optional.empty())).getFirst();
        Bench.keep(paper.image(), "test-slip-" + name + "-" + language);
        assertThat(paper.commands()).noneMatch(Command.Unknown.class::isInstance);
        assertThat(glyphs(paper)).contains("你好，政务大厅！");
        assertThat(Eyes.read(paper.image()))
                .isEqualTo(Map.of("CODE_128", "YM-TEST-11240953", "QR_CODE", "YM-TEST-11240953"));
    }

    @Test
    void aCloneWithoutCodesPrintsTheTicketsCodeAsAPicture() {
        PrinterProfile profile = PrinterProfiles.builtIn("clone-58");
        PrintedPiece paper =
                new Bench(SimulatedModel.narrow().cheap())
                        .print(bytes(Slips.ordinary(), profile, Optional.empty()))
                        .getFirst();
        Bench.keep(paper.image(), "ticket-clone-58");
        assertThat(Eyes.read(paper.image())).isEqualTo(Map.of("QR_CODE", Slips.TOKEN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"generic-80", "generic-58", "clone-80", "clone-58"})
    void thePaperOfATicketIsKnownBeforeItIsPrinted(String name) {
        PrinterProfile profile = PrinterProfiles.builtIn(name);
        for (Slip slip : List.of(Slips.ordinary(), Slips.reprint(), Slips.guide())) {
            Sheet sheet = PageEncoder.sheet(SlipLayout.of(slip, profile), profile);
            var model = profile.lineDots() == 576 ? SimulatedModel.wide() : SimulatedModel.narrow();
            PrintedPiece paper = new Bench(model).print(sheet.bytes()).getFirst();
            assertThat(sheet.dots()).isEqualTo(paper.rows().size());
        }
    }

    private static PrintedPiece print(Consumer<PageBuilder> drawing, PrinterProfile profile) {
        var model = profile.lineDots() == 576 ? SimulatedModel.wide() : SimulatedModel.narrow();
        return new Bench(model)
                .print(bytes(new FreeSlip(drawing), profile, Optional.empty()))
                .getFirst();
    }

    private static byte[] bytes(Slip slip, PrinterProfile profile, Optional<Logo> logo) {
        return PageEncoder.encode(SlipLayout.of(slip, profile, logo), profile);
    }

    private static long count(PrintedPiece piece, Class<? extends Command> kind) {
        return piece.commands().stream().filter(kind::isInstance).count();
    }

    private static String glyphs(PrintedPiece piece) {
        var text = new StringBuilder();
        for (Command command : piece.commands()) {
            if (command instanceof Command.Glyph(int codePoint)) {
                text.appendCodePoint(codePoint);
            }
        }
        return text.toString();
    }

    private static int blackDots(PrintedPiece piece) {
        return piece.rows().stream().mapToInt(BitSet::cardinality).sum();
    }

    private static BufferedImage door() {
        var image = new BufferedImage(83, 61, BufferedImage.TYPE_INT_ARGB);
        var canvas = image.createGraphics();
        canvas.setColor(Color.BLACK);
        canvas.drawRect(4, 2, 70, 50);
        canvas.drawLine(0, 0, 82, 60);
        canvas.dispose();
        return image;
    }

    private static int logoDots() {
        int dots = 0;
        BufferedImage image = door();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                dots += image.getRGB(x, y) >>> 24 == 255 ? 1 : 0;
            }
        }
        return dots;
    }
}
