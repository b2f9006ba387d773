package cn.yimen.ui.voice;

import java.util.ArrayList;
import java.util.List;

/// How a hall speaks a call in Chinese: "请 A 零零一 号 到 三 号窗口".
final class MandarinSentence {

    private static final int LARGEST_READ_AS_NUMBER = 999;
    private static final SpokenNumber NUMBER =
            new SpokenNumber(LARGEST_READ_AS_NUMBER, MandarinSentence::read);

    /// 一, and 幺 as it is said on the telephone, so that nobody takes it for 七.
    static final String ONE = "digit-1";

    static final String YAO = "digit-yao";

    private MandarinSentence() {}

    static List<Step> of(Announcement announcement, NumberStyle style) {
        return new Words()
                .word("please")
                .word(ticket(announcement, style))
                .word("number")
                .word("to")
                .word(NUMBER.window(announcement.window()))
                .word("window")
                .steps();
    }

    /// "A 零零一，三 号窗口"
    static List<Step> numbers(Announcement announcement, NumberStyle style) {
        return new Words()
                .word(ticket(announcement, style))
                .word(NUMBER.window(announcement.window()))
                .word("window")
                .steps();
    }

    private static List<String> ticket(Announcement announcement, NumberStyle style) {
        var clips = NUMBER.ticket(announcement.number(), style);
        return style == NumberStyle.SPELT_YAO
                ? clips.stream().map(clip -> clip.equals(ONE) ? YAO : clip).toList()
                : clips;
    }

    /// 3 → 三, 12 → 十二, 20 → 二十, 105 → 一百零五, 110 → 一百一十.
    static List<String> read(int number) {
        if (number < 1 || number > LARGEST_READ_AS_NUMBER) {
            throw new IllegalArgumentException("number " + number);
        }
        int hundreds = number / 100;
        if (hundreds == 0) {
            return readBelowHundred(number);
        }
        var clips = new ArrayList<>(List.of("digit-" + hundreds, "hundred"));
        int rest = number % 100;
        if (rest > 0 && rest < 20) {
            clips.add(rest < 10 ? "digit-0" : "digit-1");
        }
        clips.addAll(readBelowHundred(rest));
        return List.copyOf(clips);
    }

    /// Nothing for 0.
    private static List<String> readBelowHundred(int number) {
        var clips = new ArrayList<String>();
        int tens = number / 10;
        int ones = number % 10;
        if (tens > 1) {
            clips.add("digit-" + tens);
        }
        if (tens > 0) {
            clips.add("ten");
        }
        if (ones > 0) {
            clips.add("digit-" + ones);
        }
        return List.copyOf(clips);
    }
}
