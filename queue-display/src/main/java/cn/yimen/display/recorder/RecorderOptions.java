package cn.yimen.display.recorder;

import cn.yimen.ui.language.Texts;
import cn.yimen.ui.voice.SpokenLanguage;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What the command line of the recorder says.
///
/// @param language that is recorded
/// @param folder where takes and pack are kept
/// @param name who speaks
/// @param microphone a part of the device's name; empty: the usual one
/// @param screen the language of the screen
/// @param factor by which the window is scaled
record RecorderOptions(
        SpokenLanguage language,
        Path folder,
        String name,
        Optional<String> microphone,
        Optional<String> speaker,
        Locale screen,
        double factor) {

    static final String BUNDLE = "cn/yimen/display/recorder/recorder";

    static final String USAGE =
            "[--language zh-CN] [--to DIR] [--name NAME] [--microphone NAME] [--speaker NAME]"
                    + " [--lang zh|en] [--fit 1]";

    private static final List<String> NAMES =
            List.of("--language", "--to", "--name", "--microphone", "--speaker", "--lang", "--fit");

    /// Empty where the command line is wrong.
    static Optional<RecorderOptions> parse(List<String> arguments) {
        var values = new HashMap<String, String>();
        for (int i = 0; i < arguments.size(); i += 2) {
            if (!NAMES.contains(arguments.get(i)) || i + 1 == arguments.size()) {
                return Optional.empty();
            }
            values.put(arguments.get(i), arguments.get(i + 1));
        }
        return SpokenLanguage.of(values.getOrDefault("--language", "zh-CN"))
                .flatMap(language -> of(language, values));
    }

    private static Optional<RecorderOptions> of(
            SpokenLanguage language, Map<String, String> values) {
        try {
            return Optional.of(
                    new RecorderOptions(
                            language,
                            Path.of(values.getOrDefault("--to", "voice-pack")),
                            values.getOrDefault("--name", language.tag()),
                            Optional.ofNullable(values.get("--microphone")),
                            Optional.ofNullable(values.get("--speaker")),
                            values.getOrDefault("--lang", "zh").equals("en")
                                    ? Locale.ENGLISH
                                    : Texts.CHINESE,
                            Double.parseDouble(values.getOrDefault("--fit", "1"))));
        } catch (NumberFormatException | InvalidPathException _) {
            return Optional.empty();
        }
    }
}
