package cn.yimen.ui.voice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The speech synthesiser flite with its voice `slt`, for English.
public final class Flite implements Synthesiser {

    private static final String PROGRAM = "flite";

    /// A little faster than its own pace.
    private static final String STRETCH = "duration_stretch=0.95";

    /// It writes sound into files only; these lie in memory, for a name may be heard in one.
    private static final Path MEMORY = Path.of("/dev/shm");

    private static final List<String> BELOW_TWENTY =
            List.of(
                    "zero one two three four five six seven eight nine ten eleven twelve thirteen"
                            .concat(" fourteen fifteen sixteen seventeen eighteen nineteen")
                            .split(" ", -1));

    private static final List<String> TENS =
            List.of("twenty thirty forty fifty sixty seventy eighty ninety".split(" ", -1));

    private static final Map<String, String> SENTENCES =
            Map.of(
                    "number", "Number",
                    "to", "please go to window",
                    "notice", "Attention please. Please read the notice on the screens.",
                    "evacuate", "Attention. Please leave the hall now, by the nearest exit.",
                    "shelter", "Attention. Please stay inside, and take shelter.",
                    "stop", "Attention please. Service has stopped for now. Please ask our staff.",
                    "maintenance", "Attention please. The system is being serviced. Please wait.");

    private final Path work;

    private Flite(Path work) {
        this.work = work;
    }

    /// @throws SynthesiserTrouble where flite is not installed
    public static Flite open() throws IOException {
        Program.run(List.of(PROGRAM, "-lv"));
        return new Flite(
                Files.isWritable(MEMORY)
                        ? Files.createTempDirectory(MEMORY, "yimen-flite-")
                        : Files.createTempDirectory("yimen-flite-"));
    }

    @Override
    public SpokenLanguage language() {
        return SpokenLanguage.ENGLISH;
    }

    @Override
    public String name() {
        return PROGRAM;
    }

    @Override
    public Sound clip(String name) throws IOException {
        var file = work.resolve("clip.wav");
        var text = words(name);
        Program.run(
                List.of(
                        PROGRAM,
                        "-voice",
                        "slt",
                        "--setf",
                        STRETCH,
                        "-t",
                        text,
                        "-o",
                        file.toString()));
        var sound = Wav.read(file);
        if (sound.trimmed().length() == 0) {
            throw SynthesiserTrouble.failed(PROGRAM + " said nothing for \"" + text + "\"");
        }
        return sound;
    }

    /// Any English words.
    Sound say(String words, Pace pace) throws IOException {
        var file = work.resolve("said.wav");
        try {
            byte[] _ =
                    Program.pipe(
                            List.of(
                                    PROGRAM,
                                    "-voice",
                                    "slt",
                                    "--setf",
                                    "duration_stretch=" + pace.stretch(),
                                    "-f",
                                    "/dev/stdin",
                                    "-o",
                                    file.toString()),
                            words);
            return Wav.read(file);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /// Letters are spelt with a dot: "A." is read as its name, "a" as the article.
    private static String words(String clip) {
        if (clip.startsWith("letter-")) {
            return clip.substring("letter-".length()).toUpperCase(Locale.ROOT) + ".";
        }
        int dash = clip.indexOf('-');
        return dash < 0
                ? SENTENCES.getOrDefault(clip, "")
                : number(Integer.parseInt(clip.substring(dash + 1)));
    }

    private static String number(int value) {
        return value < BELOW_TWENTY.size() ? BELOW_TWENTY.get(value) : TENS.get(value / 10 - 2);
    }

    @Override
    public void close() throws IOException {
        Directories.delete(work);
    }
}
