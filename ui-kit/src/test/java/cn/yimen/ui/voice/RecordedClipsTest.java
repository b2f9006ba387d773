package cn.yimen.ui.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whoever records a language is led through every word that is ever asked for in it, and through
/// none that is not.
final class RecordedClipsTest {

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "yue", "en", "ug"})
    void whatIsRecordedIsWhatAHallCanSay(String tag) {
        var language = SpokenLanguage.of(tag).orElseThrow();
        var asked = new TreeSet<String>();
        for (var style : NumberStyle.values()) {
            numbers()
                    .forEach(call -> {
                        asked.addAll(clips(language.grammar().call(call, style)));
                        asked.addAll(clips(language.grammar().numbers(call, style)));
                    });
        }
        Stream.of(UrgentNotice.Kind.values()).map(UrgentNotice.Kind::clip).forEach(asked::add);
        assertThat(language.recorded()).containsExactlyElementsOf(asked);
    }

    /// Every letter, every number of a day, every window.
    private static Stream<Announcement> numbers() {
        var letters =
                IntStream.rangeClosed('A', 'Z')
                        .mapToObj(letter -> new Announcement((char) letter + "001", "1", 1));
        var rest =
                IntStream.rangeClosed(1, 999)
                        .mapToObj(n ->
                                new Announcement("A%03d".formatted(n), Integer.toString(n), 1));
        return Stream.concat(letters, rest);
    }

    private static List<String> clips(List<Step> steps) {
        return steps.stream()
                .filter(Step.Say.class::isInstance)
                .map(step -> ((Step.Say) step).clip())
                .toList();
    }
}
