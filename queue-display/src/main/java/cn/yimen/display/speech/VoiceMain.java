package cn.yimen.display.speech;

import cn.yimen.ui.language.Texts;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/// What a technician does with voices without a board: which devices there are, is a pack whole,
/// install one, make the fallback of a language, and the proof of ten calls. Ends with 0 where all
/// is well, 1 where something is wrong with what was looked at, 2 where the command was.
public final class VoiceMain {

    private VoiceMain() {}

    public static void main(String[] arguments) {
        System.exit(
                run(List.of(arguments), new PrintStream(System.out, true, StandardCharsets.UTF_8)));
    }

    static int run(List<String> arguments, PrintStream out) {
        boolean english = arguments.contains("--lang=en");
        var locale = english ? Locale.ENGLISH : Texts.CHINESE;
        var rest = arguments.stream().filter(word -> !word.startsWith("--lang=")).toList();
        return new VoiceTool(Texts.load(locale, "cn/yimen/display/speech/voice"), out).run(rest);
    }
}
