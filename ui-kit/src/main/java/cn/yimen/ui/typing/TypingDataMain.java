package cn.yimen.ui.typing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Compiles the typing data from what the system's packages bring, so that none of it lies in this
/// repository: `--to DIR`, then any of `--pinyin pinyin_simp.dict.yaml --unihan Unihan_Readings.txt
/// --strokes stroke.dict.yaml --templates DIR`. What is not given is left out. Needs no other class
/// than its own package's, so that it runs before anything is built.
public final class TypingDataMain {

    // Far fewer than this means that the source is not what it is taken for.
    private static final int FEWEST_WORDS = 50_000;
    private static final int FEWEST_READINGS = 30_000;
    private static final int FEWEST_STROKES = 20_000;
    private static final int FEWEST_TEMPLATES = 9_000;

    private final Map<String, Path> sources;
    private final Path to;

    private TypingDataMain(Map<String, Path> sources, Path to) {
        this.sources = sources;
        this.to = to;
    }

    public static void main(String[] arguments) throws IOException {
        Map<String, Path> options = new HashMap<>();
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            options.put(arguments[i], Path.of(arguments[i + 1]));
        }
        var to = options.remove("--to");
        if (to == null) {
            System.err.println(
                    "--to DIR [--pinyin F] [--unihan F] [--strokes F] [--templates DIR]");
            System.exit(2);
            return;
        }
        Files.createDirectories(to);
        new TypingDataMain(Map.copyOf(options), to).compile();
    }

    private void compile() throws IOException {
        var readings = new UnihanReadings(lines("--unihan"));
        var rime = new RimeDictionary(lines("--pinyin"));
        if (sources.containsKey("--unihan")) {
            enough("readings", readings.all().size(), FEWEST_READINGS);
            DataFile.READINGS.write(to, out -> HanReadings.write(out, readings.all()));
        }
        if (sources.containsKey("--pinyin")) {
            var lexicon = rime.with(readings);
            enough("words", lexicon.words().size(), FEWEST_WORDS);
            DataFile.PINYIN.write(to, lexicon::write);
        }
        if (sources.containsKey("--strokes")) {
            var written = StrokeDictionary.written(lines("--strokes"), rime, readings);
            enough("characters by strokes", written.size(), FEWEST_STROKES);
            DataFile.STROKES.write(to, out -> StrokeInput.write(out, written));
        }
        if (sources.containsKey("--templates")) {
            var shapes = HanziTemplates.shapes(sources.get("--templates"));
            enough("templates", shapes.size(), FEWEST_TEMPLATES);
            DataFile.HANDWRITING.write(to, out -> Handwriting.write(out, shapes));
        }
    }

    private List<String> lines(String source) throws IOException {
        var file = sources.get(source);
        return file == null ? new ArrayList<>() : Files.readAllLines(file, StandardCharsets.UTF_8);
    }

    private static void enough(String what, int count, int fewest) throws IOException {
        if (count < fewest) {
            throw new IOException("only " + count + " " + what + ", expected " + fewest);
        }
        System.out.println(count + " " + what);
    }
}
