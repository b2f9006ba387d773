package cn.yimen.ui.voice;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The order of words in a call, and which words there are.
enum Grammar {
    CHINESE {
        @Override
        List<String> words() {
            return List.of("please", "number", "to", "window", "ten", "hundred");
        }

        @Override
        List<Step> call(Announcement announcement, NumberStyle style) {
            return MandarinSentence.of(announcement, style);
        }

        @Override
        List<Step> numbers(Announcement announcement, NumberStyle style) {
            return MandarinSentence.numbers(announcement, style);
        }
    },
    ENGLISH {
        @Override
        List<String> words() {
            var teens = IntStream.range(10, 20).mapToObj(EnglishSentence::clipOf);
            var tens = IntStream.range(2, 10).mapToObj(n -> EnglishSentence.clipOf(10 * n));
            return Stream.of(Stream.of("number", "to"), teens, tens).flatMap(w -> w).toList();
        }

        @Override
        List<Step> call(Announcement announcement, NumberStyle style) {
            return EnglishSentence.of(announcement, style);
        }

        @Override
        List<Step> numbers(Announcement announcement, NumberStyle style) {
            return EnglishSentence.numbers(announcement, style);
        }
    },
    /// Any other language: whatever comes before the number, the number, whatever stands between it
    /// and the window, the window, and whatever comes after. Both numbers are spelt.
    PLAIN {
        @Override
        List<String> words() {
            return List.of("before", "between", "after");
        }

        @Override
        List<Step> call(Announcement announcement, NumberStyle style) {
            return new Words()
                    .word("before")
                    .spelt(announcement.number())
                    .word("between")
                    .spelt(announcement.window())
                    .word("after")
                    .steps();
        }

        @Override
        List<Step> numbers(Announcement announcement, NumberStyle style) {
            return new Words()
                    .spelt(announcement.number())
                    .word("between")
                    .spelt(announcement.window())
                    .steps();
        }
    };

    /// The clips beside digits and letters.
    abstract List<String> words();

    abstract List<Step> call(Announcement announcement, NumberStyle style);

    /// The number, the window, and what keeps the two apart.
    abstract List<Step> numbers(Announcement announcement, NumberStyle style);
}
