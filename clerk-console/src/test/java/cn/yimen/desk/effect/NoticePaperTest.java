package cn.yimen.desk.effect;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.desk.desk.ToldOnce;
import cn.yimen.desk.screen.DeskScreen;
import cn.yimen.device.link.serial.SerialSettings;
import cn.yimen.device.printer.PrintJobId;
import cn.yimen.device.printer.PrintOutcome;
import cn.yimen.device.printer.PrinterConfig;
import cn.yimen.device.printer.PrinterProfile;
import cn.yimen.device.printer.TicketPrinter;
import cn.yimen.device.sim.printer.PrintedPiece;
import cn.yimen.device.sim.printer.SimulatedModel;
import cn.yimen.device.sim.printer.SimulatedPrinter;
import cn.yimen.device.sim.pty.PtyPair;
import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.TicketNumber;
import cn.yimen.ui.language.Texts;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// 一次告知 on a printer's paper; pictures in `target/screens/` for a person to judge.
@Timeout(60)
final class NoticePaperTest {

    private static final int BAUD = 19_200;
    private static final int ROLL_MILLIMETRES = 80_000;

    @TempDir private Path folder;

    @Test
    void thePaperSaysWhatByWhenWhereAndWhoAndInEnglishToForeigners() throws Exception {
        var chinese = words(paper(false, "paper-told-once"));
        assertThat(chinese)
                .contains("一次告知书", "A017", "社会保险登记", "□ 营业执照", "原件 1 份", "请带齐后再来")
                .contains("□ 收入证明", "个工作日内补交", "2026年12月1日前")
                .contains("市政务服务中心 一楼综合大厅 3 号窗口", "工号 0317", "2026年11月24日", "12345")
                .doesNotContain("What is missing");
        var both = words(paper(true, "paper-told-once-en"));
        assertThat(both)
                .contains("一次告知书", "What is missing", "working days (by")
                .contains("2026", "window 3", "Told by clerk 0317");
    }

    private PrintedPiece paper(boolean foreigner, String picture) throws Exception {
        try (var cable = PtyPair.in(folder, picture);
                var machine =
                        SimulatedPrinter.start(
                                SerialSettings.of(cable.far(), BAUD).opener(),
                                SimulatedModel.wide());
                var printer =
                        TicketPrinter.start(
                                PrinterConfig.of(
                                        SerialSettings.of(cable.near(), BAUD).opener(),
                                        PrinterProfile.wide()),
                                _ -> {},
                                InstantSource.system())) {
            machine.loadPaper(ROLL_MILLIMETRES);
            var papers =
                    new NoticePaper(
                            DeskScreen.texts(Texts.CHINESE), DeskScreen.texts(Texts.ENGLISH));
            assertThat(
                            printer.print(
                                            papers.of(told(foreigner)),
                                            new PrintJobId(UUID.randomUUID()))
                                    .get(40, TimeUnit.SECONDS))
                    .isInstanceOf(PrintOutcome.Printed.class);
            var piece = machine.takeTickets().getFirst();
            draw(piece, picture);
            return piece;
        }
    }

    private static void draw(PrintedPiece piece, String name) throws IOException {
        var screens = Files.createDirectories(Path.of("target", "screens"));
        ImageIO.write(piece.image(), "png", screens.resolve(name + ".png").toFile());
    }

    private static String words(PrintedPiece piece) {
        return new String(piece.bytes(), Charset.forName("GB18030"));
    }

    private static ToldOnce told(boolean foreigner) {
        var term = new ToldOnce.Term(5, Optional.of(LocalDate.of(2026, 12, 1)));
        return new ToldOnce(
                new ToldOnce.Office("市政务服务中心", "一楼综合大厅", "3", "12345"),
                new ClerkId("0317"),
                new TicketNumber("A", 17, 3),
                LocalDateTime.of(2026, 11, 24, 10, 0),
                foreigner,
                List.of(
                        new ToldOnce.Row("社会保险登记", "营业执照", "原件 1 份", Optional.empty()),
                        new ToldOnce.Row("社会保险登记", "法定代表人授权委托书（附双方身份证复印件）", "", Optional.empty()),
                        new ToldOnce.Row("灵活就业参保", "收入证明", "近 6 个月", Optional.of(term))));
    }
}
