package cn.yimen.ui.typing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// A few words, readings and characters in the formats of the real sources.
final class SmallData {

    static final String RIME =
            """
            ---
            name: small
            ...
            身份证\tshen fen zheng\t3572
            身份证明\tshen fen zheng ming\t147
            身份\tshen fen\t900
            十分钟\tshi fen zhong\t400
            西安\txi an\t800
            先\txian\t9000
            身\tshen\t5000
            深\tshen\t4000
            份\tfen\t700
            证\tzheng\t900
            户\thu\t800
            户口\thu kou\t700
            绿\tlü\t600
            """;

    static final String UNIHAN =
            """
            # comment
            U+884C\tkHanyuPinlu\txíng(2043) háng(11)
            U+884C\tkMandarin\txíng
            U+7EFF\tkMandarin\tlǜ
            U+6DF1\tkMandarin\tshēn
            U+71CA\tkMandarin\tshēn
            U+6237\tkMandarin\thù
            U+20000\tkHanyuPinyin\t10001.010:hē,qiǎo
            """;

    static final String STROKES = "户\tnzhp\n房\tnzhpnhzp\n护\thshnzhp\n天\thhpn\n夫\thhpn\n";

    private SmallData() {}

    static UnihanReadings readings() {
        return new UnihanReadings(UNIHAN.lines().toList());
    }

    static Lexicon lexicon() {
        return new RimeDictionary(RIME.lines().toList()).with(readings());
    }

    static Map<Integer, byte[]> shapes() {
        Map<Integer, byte[]> shapes = new TreeMap<>();
        shapes.put((int) '一', InkShape.of(List.of(line(0, 0.5, 1, 0.5))));
        shapes.put((int) '十', InkShape.of(List.of(line(0, 0.5, 1, 0.5), line(0.5, 0, 0.5, 1))));
        shapes.put((int) '二', InkShape.of(List.of(line(0.2, 0.2, 0.8, 0.2), line(0, 0.8, 1, 0.8))));
        return shapes;
    }

    static List<InkPoint> line(double fromX, double fromY, double toX, double toY) {
        return List.of(new InkPoint(fromX, fromY), new InkPoint(toX, toY));
    }

    /// All four files.
    static Path compiled(Path folder) throws IOException {
        var rime = new RimeDictionary(RIME.lines().toList());
        DataFile.PINYIN.write(folder, lexicon()::write);
        DataFile.READINGS.write(folder, out -> HanReadings.write(out, readings().all()));
        DataFile.STROKES.write(
                folder,
                out ->
                        StrokeInput.write(
                                out,
                                StrokeDictionary.written(
                                        STROKES.lines().toList(), rime, all("户房护天夫"))));
        DataFile.HANDWRITING.write(folder, out -> Handwriting.write(out, shapes()));
        return folder;
    }

    private static UnihanReadings all(String characters) {
        return new UnihanReadings(
                characters.codePoints().mapToObj(c -> "U+%X\tkMandarin\ta".formatted(c)).toList());
    }

    static void damage(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 0x55;
        Files.write(file, bytes);
    }
}
