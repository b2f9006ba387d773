package cn.yimen.ui.voice;

import java.util.List;

/// A call in English: "Number A zero zero one, please go to window twelve".
final class EnglishSentence {

    private static final int LARGEST_READ_AS_NUMBER = 99;
    private static final SpokenNumber NUMBER =
            new SpokenNumber(LARGEST_READ_AS_NUMBER, EnglishSentence::read);

    private EnglishSentence() {}

    static List<Step> of(Announcement announcement, NumberStyle style) {
        return new Words()
                .word("number")
                .word(NUMBER.ticket(announcement.number(), style))
                .word("to")
                .word(NUMBER.window(announcement.window()))
                .steps();
    }

    static List<Step> numbers(Announcement announcement, NumberStyle style) {
        return new Words()
                .word(NUMBER.ticket(announcement.number(), style))
                .word("to")
                .word(NUMBER.window(announcement.window()))
                .steps();
    }

    /// The clip of a number that is one word: below twenty, or tens.
    static String clipOf(int number) {
        return number < 10 ? "digit-" + number : "count-" + number;
    }

    /// 7 → seven, 12 → twelve, 45 → forty-five.
    static List<String> read(int number) {
        if (number < 1 || number > LARGEST_READ_AS_NUMBER) {
            throw new IllegalArgumentException("number " + number);
        }
        return number < 20 || number % 10 == 0
                ? List.of(clipOf(number))
                : List.of(clipOf(number / 10 * 10), clipOf(number % 10));
    }
}
