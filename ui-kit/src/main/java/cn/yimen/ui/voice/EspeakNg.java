package cn.yimen.ui.voice;

import static java.util.Map.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// The speech synthesiser espeak-ng as a program. Its Mandarin speaks with hardly any tone; a voice
/// variant of our own widens the pitch range so that the four tones can be told apart. The engine
/// finds variants only inside its data directory, so it gets a copy of links with ours added.
public final class EspeakNg implements Synthesiser {

    private static final String PROGRAM = "espeak-ng";
    private static final Pattern DATA = Pattern.compile("Data at: (.+)");
    private static final String WORDS_A_MINUTE = Pace.USUAL.wordsAMinute();

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

    /// The engine reads characters wrong (号 as English), so it gets syllables.
    private static final Map<String, String> PINYIN =
            Map.ofEntries(
                    entry("digit-0", "ling2"),
                    entry("digit-1", "yi1"),
                    entry("digit-yao", "yao1"),
                    entry("digit-2", "er4"),
                    entry("digit-3", "san1"),
                    entry("digit-4", "si4"),
                    entry("digit-5", "wu3"),
                    entry("digit-6", "liu4"),
                    entry("digit-7", "qi1"),
                    entry("digit-8", "ba1"),
                    entry("digit-9", "jiu3"),
                    entry("please", "qing3"),
                    entry("number", "hao4"),
                    entry("to", "dao4"),
                    entry("window", "hao4 chuang1 kou3"),
                    entry("ten", "shi2"),
                    entry("hundred", "bai3"),
                    // 请注意，请看大屏幕上的通知
                    entry(
                            "notice",
                            "qing3 zhu4 yi4 , qing3 kan4 da4 ping2 mu4 shang4 de5 tong1 zhi1"),
                    // 请注意，请马上从最近的出口离开大厅
                    entry(
                            "evacuate",
                            "qing3 zhu4 yi4 , qing3 ma3 shang4 cong2 zui4 jin4 de5 chu1 kou3 li2"
                                    + " kai1 da4 ting1"),
                    // 请注意，请留在室内，就地躲避
                    entry(
                            "shelter",
                            "qing3 zhu4 yi4 , qing3 liu2 zai4 shi4 nei4 , jiu4 di4 duo3 bi4"),
                    // 请注意，大厅暂停办理，请看大屏幕
                    entry(
                            "stop",
                            "qing3 zhu4 yi4 , da4 ting1 zan4 ting2 ban4 li3 , qing3 kan4 da4 ping2"
                                    + " mu4"),
                    // 请注意，系统正在维护，请稍候
                    entry(
                            "maintenance",
                            "qing3 zhu4 yi4 , xi4 tong3 zheng4 zai4 wei2 hu4 , qing3 shao1 hou4"));

    private final Path work;

    private EspeakNg(Path work) {
        this.work = work;
    }

    /// @throws SynthesiserTrouble where espeak-ng is not installed or its data is not there
    public static EspeakNg open() throws IOException {
        var version = Program.run(List.of(PROGRAM, "--version"));
        var data = DATA.matcher(version);
        if (!data.find()) {
            throw SynthesiserTrouble.failed(PROGRAM + " --version does not say where its data is");
        }
        var work = Files.createTempDirectory("yimen-espeak-");
        linkData(Path.of(data.group(1).strip()), work.resolve("espeak-ng-data"));
        return new EspeakNg(work);
    }

    @Override
    public SpokenLanguage language() {
        return SpokenLanguage.MANDARIN;
    }

    @Override
    public String name() {
        return PROGRAM;
    }

    @Override
    public Sound clip(String name) throws IOException {
        return name.startsWith("letter-")
                ? letter(name.substring("letter-".length()))
                : pinyin(PINYIN.getOrDefault(name, ""));
    }

    /// @param syllables with tone numbers: "hao4 chuang1 kou3"
    private Sound pinyin(String syllables) throws IOException {
        return speak("cmn-latn-pinyin+yimen", syllables);
    }

    /// The English name of a letter, as Chinese halls say it.
    private Sound letter(String letter) throws IOException {
        return speak("en-us+yimen", letter);
    }

    @Override
    public void close() throws IOException {
        Directories.delete(work);
    }

    private Sound speak(String voice, String text) throws IOException {
        var file = work.resolve("clip.wav");
        Program.run(
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
            throw SynthesiserTrouble.failed(PROGRAM + " said nothing for \"" + text + "\"");
        }
        return sound;
    }

    /// Any words in any voice of the program, in our timbre.
    ///
    /// @param voice `cmn-latn-pinyin`, `en-us`, `ug`
    Sound say(String voice, String words, Pace pace) throws IOException {
        return Wav.ofPipe(
                Program.pipe(
                        List.of(
                                PROGRAM,
                                "--path=" + work,
                                "-v",
                                voice + "+yimen",
                                "-s",
                                pace.wordsAMinute(),
                                "--stdin",
                                "--stdout"),
                        words));
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
}
