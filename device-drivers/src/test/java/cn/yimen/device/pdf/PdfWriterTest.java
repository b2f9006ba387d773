package cn.yimen.device.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.device.pdf.Block.Heading;
import cn.yimen.device.pdf.Block.Paragraph;
import cn.yimen.device.pdf.Block.QrCode;
import cn.yimen.device.pdf.Block.Table;
import cn.yimen.device.pdf.PdfOutcome.Incomplete;
import cn.yimen.device.pdf.PdfOutcome.NoFont;
import cn.yimen.device.pdf.PdfOutcome.Written;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfWriterTest {

    /// Names with characters of GB 18030-2022 that older systems lose: 𬀩 𬱖 𫖯 (extensions C to
    /// E), 𠮷 (B), 㛃 䶮 (A), 䶴 (added to A in 2020), 鿍 鿭 (late additions to the basic block).
    private static final String RARE = "王𬀩 𠮷田㛃 䶮𬱖 𫖯〇 䶴鿍鿭";

    private final PdfWriter writer = new PdfWriter(FontFiles.installed());

    @Test
    void whatIsWrittenCanBeReadAndSeen() throws Exception {
        var rows = new ArrayList<List<String>>(List.of(List.of("序号", "材料名称", "份数")));
        for (int i = 1; i <= 60; i++) {
            rows.add(List.of("" + i, "居民身份证（正、反面）复印件，须与原件核对一致" + RARE, "1"));
        }
        var written =
                (Written)
                        writer.write(
                                sheet(
                                        new Heading("业务受理通知书", 1),
                                        new Paragraph("申请人：" + RARE),
                                        new Paragraph("您提交的申请已经受理，请于 5 个工作日后领取结果。".repeat(5)),
                                        new Heading("材料清单", 2),
                                        new Table(List.of(1, 6, 1), rows),
                                        new QrCode("YM:20261124:A001", 30)));
        try (var document = Loader.loadPDF(written.pdf())) {
            String text = new PDFTextStripper().getText(document);
            assertThat(document.getNumberOfPages()).isEqualTo(written.pages()).isGreaterThan(2);
            assertThat(text)
                    .contains("业务受理通知书", "申请人：" + RARE, "第 1 页 / 共 " + written.pages() + " 页");
            assertThat(text.split("材料名称", -1)).hasSize(written.pages() + 1);
            assertThat(text.split("居民身份证", -1)).hasSize(60 + 1);
            for (var name : document.getPage(0).getResources().getFontNames()) {
                PDFont font = document.getPage(0).getResources().getFont(name);
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).matches("[A-Z]{6}\\+.*");
            }
            var renderer = new PDFRenderer(document);
            BufferedImage last = renderer.renderImageWithDPI(written.pages() - 1, 150);
            assertThat(qr(last)).isEqualTo("YM:20261124:A001");
            show(renderer.renderImageWithDPI(0, 100), "first.png");
            show(last, "last.png");
        }
        assertThat(written.pdf()).hasSizeLessThan(150_000);
    }

    private static void show(BufferedImage image, String name) throws Exception {
        Path folder = Files.createDirectories(Path.of("target", "pdf"));
        ImageIO.write(image, "png", folder.resolve(name).toFile());
    }

    private static String qr(BufferedImage image) throws Exception {
        int width = image.getWidth();
        int height = image.getHeight();
        int[] dots = image.getRGB(0, 0, width, height, null, 0, width);
        var source = new RGBLuminanceSource(width, height, dots);
        return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source))).getText();
    }

    @Test
    void charactersThatNoFontHasAreNamed() throws Exception {
        var outcome =
                (Incomplete) writer.write(sheet(new Paragraph("甲\uE000乙\uDBBF\uDFFD丙\u0007")));
        assertThat(outcome.missing()).containsExactlyInAnyOrder("\uE000", "\uDBBF\uDFFD");
        try (var document = Loader.loadPDF(outcome.pdf())) {
            assertThat(new PDFTextStripper().getText(document)).contains("甲〓乙〓丙");
        }
    }

    @Test
    void aMissingFontFileIsNamed() {
        var nowhere = Path.of("/nowhere/font.ttf");
        assertThat(new PdfWriter(new FontFiles(List.of(nowhere))).write(sheet(new Paragraph("甲"))))
                .isEqualTo(new NoFont(nowhere));
    }

    @Test
    void noClosingMarkBeginsALine() throws Exception {
        var outcome = (Written) writer.write(sheet(new Paragraph("办理，".repeat(200))));
        try (var document = Loader.loadPDF(outcome.pdf())) {
            assertThat(new PDFTextStripper().getText(document).lines())
                    .hasSizeGreaterThan(10)
                    .noneMatch(line -> line.startsWith("，"));
        }
    }

    private static Sheet sheet(Block... blocks) {
        return new Sheet("zh-CN", List.of(blocks), "第 %d 页 / 共 %d 页");
    }
}
