package cn.yimen.ui.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A language that a hall is called in.
///
/// @param tag BCP 47: "zh-CN", "en", "ug"
public record SpokenLanguage(String tag) {

    public static final SpokenLanguage MANDARIN = new SpokenLanguage("zh-CN");
    public static final SpokenLanguage ENGLISH = new SpokenLanguage("en");

    private static final String TAG = "[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}";

    public SpokenLanguage {
        if (!tag.matches(TAG)) {
            throw new IllegalArgumentException("no language: " + tag);
        }
    }

    /// Empty where the text is no language tag.
    public static Optional<SpokenLanguage> of(String tag) {
        return tag.matches(TAG) ? Optional.of(new SpokenLanguage(tag)) : Optional.empty();
    }

    /// What a pack must hold: `digit-0` … `digit-9`, `letter-a` … `letter-z`, the words of the
    /// language's sentence, and what is said in urgent cases. A clip `chime` replaces the built-in
    /// one; `digit-yao` is 幺 for 1 in Chinese.
    public List<String> required() {
        var clips = new ArrayList<String>();
        IntStream.range(0, 10).forEach(digit -> clips.add("digit-" + digit));
        IntStream.rangeClosed('a', 'z').forEach(letter -> clips.add("letter-" + (char) letter));
        clips.addAll(grammar().words());
        Stream.of(UrgentNotice.Kind.values()).map(UrgentNotice.Kind::clip).forEach(clips::add);
        return clips.stream().sorted().toList();
    }

    /// Every word that a call or an urgent notice can ask for in any [NumberStyle]: what a recorder
    /// leads through.
    public List<String> recorded() {
        return Stream.concat(required().stream(), optional().stream()).sorted().toList();
    }

    /// What a pack may hold beside them.
    List<String> optional() {
        return grammar() == Grammar.CHINESE ? List.of(MandarinSentence.YAO) : List.of();
    }

    /// The languages written in Chinese characters say a call in the same words.
    Grammar grammar() {
        return switch (tag.split("-", 2)[0]) {
            case "zh", "yue", "nan", "hak", "wuu" -> Grammar.CHINESE;
            case "en" -> Grammar.ENGLISH;
            default -> Grammar.PLAIN;
        };
    }
}
