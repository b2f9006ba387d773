package cn.yimen.device.printer;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.device.sim.printer.Bench;
import cn.yimen.device.sim.printer.Command;
import cn.yimen.device.sim.printer.PrintedPiece;
import cn.yimen.device.sim.printer.SimulatedModel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The simulated printer before bytes that others made: an encoder that knows nothing of ours must
/// come out right on its paper, or our own tests would only show that we agree with ourselves.
///
/// `receiptline-*.hex` come from the npm package receiptline 4.0.4 (Apache-2.0) out of
/// `receiptline.md`, with `transform(md, {cpl: 48, encoding: 'gb18030', spacing: true, cutting:
/// true, command})` for the commands `escpos` and `generic`.
final class ReceiptlineTest {

    @ParameterizedTest
    @ValueSource(strings = {"escpos", "generic"})
    void itsSlipComesOutRight(String dialect) throws IOException {
        var bench = new Bench(SimulatedModel.wide());
        var pieces = bench.print(golden(dialect));
        assertThat(pieces).hasSize(1);
        PrintedPiece paper = pieces.getFirst();
        Bench.keep(paper.image(), "receiptline-" + dialect);
        assertThat(paper.commands()).noneMatch(Command.Unknown.class::isInstance);
        assertThat(text(paper))
                .isEqualToIgnoringWhitespace(
                        "云岭市政务服务中心一楼综合大厅A023社会保险登记" + "前面19人约25-35分A区等候1-6号窗口扫码看还有几人加粗反白");
        assertThat(Eyes.read(paper.image()))
                .isEqualTo(
                        Map.of("QR_CODE", "HTTPS://YM.GOV.CN/T/A0231124", "CODE_128", "A023-1124"));
        assertThat(bench.replies()).as("its own question behind the cut").hasSize(1);
    }

    private static String text(PrintedPiece paper) {
        var text = new StringBuilder();
        for (Command command : paper.commands()) {
            if (command instanceof Command.Glyph(int codePoint)) {
                text.appendCodePoint(codePoint);
            }
        }
        return text.toString();
    }

    private static byte[] golden(String dialect) throws IOException {
        String name = "receiptline-" + dialect + ".hex";
        try (var in = ReceiptlineTest.class.getResourceAsStream(name)) {
            assertThat(in).isNotNull();
            String hex = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
            return HexFormat.of().parseHex(hex.replaceAll("\\s", ""));
        }
    }
}
