package cn.yimen.system.crawl;

import cn.yimen.kiosk.flow.Language;
import cn.yimen.ui.language.Texts;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the rules of any screen do not allow and the kiosk means so: all of it, with its reasons.
final class Meant {

    private static final Pattern LETTER = Pattern.compile("[A-Za-z']");
    private static final Pattern SMALL_LETTER =
            Pattern.compile("small: [A-Za-z'] .*width:(\\d+).*");

    /// Ten letters stand in a row on the narrowest panel; each is seen as it is typed, and taken
    /// back by one touch.
    private static final int LEAST_LETTER = 65;

    private static final Set<String> TURNING =
            Arrays.stream(Language.values())
                    .map(language -> Texts.load(language.locale(), "cn/yimen/kiosk/kiosk"))
                    .flatMap(texts ->
                            Stream.of(texts.text("page.next"), texts.text("page.previous")))
                    .collect(Collectors.toUnmodifiableSet());

    private Meant() {}

    /// A page is turned when it has been read: its keys come last, wherever they stand. Letters
    /// stand from left to right in every writing.
    static boolean hasItsOwnOrder(String target) {
        return TURNING.contains(target) || LETTER.matcher(target).matches();
    }

    static boolean isSo(String found) {
        var letter = SMALL_LETTER.matcher(found);
        return letter.matches() && Integer.parseInt(letter.group(1)) >= LEAST_LETTER;
    }
}
