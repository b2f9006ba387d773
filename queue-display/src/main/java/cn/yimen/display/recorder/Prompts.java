package cn.yimen.display.recorder;

import cn.yimen.ui.language.Texts;
import cn.yimen.ui.voice.SpokenLanguage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;

/// The words of a language in the order in which they are recorded: digits, letters, the words of
/// the sentence, then what is urgent.
final class Prompts {

    private static final List<String> GROUPS = List.of("digit-", "count-", "letter-");

    /// As they stand in a sentence.
    private static final List<String> WORDS =
            List.of("please", "before", "number", "between", "to", "window", "after");

    private static final List<String> URGENT =
            List.of("notice", "evacuate", "shelter", "stop", "maintenance");

    private Prompts() {}

    /// @param screen the language in which hints are given
    static List<Prompt> of(SpokenLanguage spoken, Texts screen) {
        var family = family(spoken, screen);
        var prompts = new ArrayList<Prompt>();
        spoken.recorded().stream()
                .sorted(
                        Comparator.comparingInt(Prompts::group)
                                .thenComparingInt(WORDS::indexOf)
                                .thenComparing(name -> name))
                .map(clip -> prompt(clip, family, screen))
                .forEach(prompts::add);
        return List.copyOf(prompts);
    }

    /// Which words: `zh` and `en` have their own, others are told what to say in theirs.
    private static String family(SpokenLanguage spoken, Texts screen) {
        var tag = spoken.tag().split("-", 2)[0];
        return screen.has("say." + tag + ".notice") ? tag : "other";
    }

    /// Whether calls can do without it.
    static boolean isUrgent(String clip) {
        return URGENT.contains(clip);
    }

    private static Prompt prompt(String clip, String family, Texts screen) {
        var words = words(clip, family, screen);
        var label = "label." + clip;
        return new Prompt(
                clip, screen.has(label) ? screen.text(label) : words, words, hint(clip, screen));
    }

    private static String words(String clip, String family, Texts screen) {
        var own = "say." + family + "." + clip;
        if (screen.has(own)) {
            return screen.text(own);
        }
        int dash = clip.indexOf('-');
        if (dash < 0) {
            throw new MissingResourceException("no words for " + clip, "recorder", own);
        }
        return clip.substring(dash + 1).toUpperCase(Locale.ROOT);
    }

    private static String hint(String clip, Texts screen) {
        if (isUrgent(clip)) {
            return screen.text("hint.urgent");
        }
        if (screen.has("hint." + clip)) {
            return screen.text("hint." + clip);
        }
        return screen.text(
                GROUPS.stream()
                        .filter(clip::startsWith)
                        .findFirst()
                        .map(group -> "hint." + group.replace("-", ""))
                        .orElse("hint.word"));
    }

    private static int group(String clip) {
        if (isUrgent(clip)) {
            return GROUPS.size() + 1;
        }
        for (int i = 0; i < GROUPS.size(); i++) {
            if (clip.startsWith(GROUPS.get(i))) {
                return i;
            }
        }
        return GROUPS.size();
    }
}
