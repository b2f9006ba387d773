package cn.yimen.ui.voice;

import cn.yimen.ui.voice.Step.Rest;
import cn.yimen.ui.voice.Step.Say;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Collects the words of a sentence with the pauses between them.
final class Words {

    static final Duration BETWEEN_CHARACTERS = Duration.ofMillis(60);
    static final Duration BETWEEN_WORDS = Duration.ofMillis(120);
    private static final Duration FOR_A_DASH = Duration.ofMillis(200);

    private final List<Step> steps = new ArrayList<>();

    Words word(String clip) {
        return word(List.of(clip));
    }

    /// Clips that belong together.
    Words word(List<String> clips) {
        if (!steps.isEmpty()) {
            steps.add(new Rest(BETWEEN_WORDS));
        }
        for (int i = 0; i < clips.size(); i++) {
            if (i > 0) {
                steps.add(new Rest(BETWEEN_CHARACTERS));
            }
            var clip = clips.get(i);
            steps.add(clip.isEmpty() ? new Rest(FOR_A_DASH) : new Say(clip));
        }
        return this;
    }

    Words spelt(String text) {
        return word(spelling(text));
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }

    /// One clip a character; what has no sound of its own is an empty name.
    static List<String> spelling(String text) {
        return text.chars().mapToObj(Words::clipOf).toList();
    }

    private static String clipOf(int character) {
        if (character >= '0' && character <= '9') {
            return "digit-" + (char) character;
        }
        var letter = Character.toString(character).toLowerCase(Locale.ROOT);
        return letter.matches("[a-z]") ? "letter-" + letter : "";
    }
}
