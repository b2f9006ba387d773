package cn.yimen.ui.voice;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/// The speech synthesiser espeak-ng as a program. Its Mandarin speaks with hardly any tone; a voice
/// variant of our own widens the pitch range so that the four tones can be told apart. The engine
/// finds variants only inside its data directory, so it gets a copy of links with ours added.
public final class EspeakNg implements AutoCloseable {

    private static final String PROGRAM = "espeak-ng";
    private static final Pattern DATA = Pattern.compile("Data at: (.+)");
    private static final int DEADLINE_SECONDS = 10;
    private static final String WORDS_A_MINUTE = "185";

    /// Pitch base and range in Hz; formants of a woman's voice, which carries in a noisy hall.
    private static final String VARIANT =
            """
            language variant
            name yimen
            gender female
            pitch 130 340
            formant 0 105 80 150
            formant 1 120 75 150 -50
            formant 2 135 70 150 -250
            formant 3 125 80 150
            formant 4 125 80 150
            formant 5 125 80 150
            formant 6 120 70 150
            formant 7 110 70 150
            formant 8 110 70 150
            stressAmp 18 18 20 20 20 20 20 20
            """;

    private final Path work;

    private EspeakNg(Path work) {
        this.work = work;
    }

    /// @throws IOException where espeak-ng is not installed or its data is not there; says what to
    ///   install
    public static EspeakNg open() throws IOException {
        var version = run(List.of(PROGRAM, "--version"));
        var data = DATA.matcher(version);
        if (!data.find()) {
            throw new IOException(PROGRAM + " --version does not say where its data is");
        }
        var work = Files.createTempDirectory("yimen-espeak-");
        linkData(Path.of(data.group(1).strip()), work.resolve("espeak-ng-data"));
        return new EspeakNg(work);
    }

    /// @param syllables with tone numbers: "hao4 chuang1 kou3"
    Sound pinyin(String syllables) throws IOException {
        return speak("cmn-latn-pinyin+yimen", syllables);
    }

    /// The English name of a letter, as Chinese halls say it.
    Sound letter(String letter) throws IOException {
        return speak("en-us+yimen", letter);
    }

    @Override
    public void close() throws IOException {
        Directories.delete(work);
    }

    private Sound speak(String voice, String text) throws IOException {
        var file = work.resolve("clip.wav");
        run(
                List.of(
                        PROGRAM,
                        "--path=" + work,
                        "-v",
                        voice,
                        "-s",
                        WORDS_A_MINUTE,
                        "-w",
                        file.toString(),
                        text));
        var sound = Wav.read(file);
        if (sound.trimmed().length() == 0) {
            throw new IOException(PROGRAM + " said nothing for \"" + text + "\"");
        }
        return sound;
    }

    private static void linkData(Path from, Path to) throws IOException {
        Files.createDirectories(to.resolve("voices").resolve("!v"));
        try (var entries = Files.list(from)) {
            for (var entry : entries.toList()) {
                var link = to.resolve(from.relativize(entry));
                if (!Files.exists(link)) {
                    Files.createSymbolicLink(link, entry);
                }
            }
        }
        Files.writeString(to.resolve("voices").resolve("!v").resolve("yimen"), VARIANT);
    }

    private static String run(List<String> command) throws IOException {
        try {
            var process = start(command);
            var output =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(DEADLINE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IOException(PROGRAM + " did not end within " + DEADLINE_SECONDS + " s");
            }
            if (process.exitValue() != 0) {
                throw new IOException(PROGRAM + " ended with " + process.exitValue());
            }
            return output;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while " + PROGRAM + " was speaking", e);
        }
    }

    private static Process start(List<String> command) throws IOException {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException e) {
            throw new IOException(PROGRAM + " cannot be started; install the package espeak-ng", e);
        }
    }
}
