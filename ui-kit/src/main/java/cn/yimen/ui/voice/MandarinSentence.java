package cn.yimen.ui.voice;

import cn.yimen.ui.voice.Step.Rest;
import cn.yimen.ui.voice.Step.Say;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// How a hall speaks a call in Mandarin: "请 A 零零一 号 到 三 号窗口". A ticket's number is spelt, so that
/// people can follow it with the eye; a window's number is read as a number (十二).
final class MandarinSentence {

    static final Duration BETWEEN_CHARACTERS = Duration.ofMillis(60);
    static final Duration BETWEEN_WORDS = Duration.ofMillis(120);
    private static final Duration FOR_A_DASH = Duration.ofMillis(200);
    private static final int LARGEST_READ_AS_NUMBER = 999;

    private MandarinSentence() {}

    static List<Step> of(Announcement announcement) {
        var steps = new ArrayList<Step>();
        word(steps, List.of("please"));
        word(steps, spelt(announcement.number()));
        word(steps, List.of("number"));
        word(steps, List.of("to"));
        word(steps, window(announcement.window()));
        steps.add(new Say("window"));
        return List.copyOf(steps);
    }

    private static void word(List<Step> steps, List<String> clips) {
        for (int i = 0; i < clips.size(); i++) {
            var clip = clips.get(i);
            steps.add(clip.isEmpty() ? new Rest(FOR_A_DASH) : new Say(clip));
            steps.add(new Rest(i + 1 < clips.size() ? BETWEEN_CHARACTERS : BETWEEN_WORDS));
        }
    }

    /// One clip a character; what has no sound of its own is an empty name.
    private static List<String> spelt(String text) {
        return text.chars().mapToObj(MandarinSentence::clipOf).toList();
    }

    private static String clipOf(int character) {
        if (character >= '0' && character <= '9') {
            return "digit-" + (char) character;
        }
        var letter = Character.toString(character).toLowerCase(Locale.ROOT);
        return letter.matches("[a-z]") ? "letter-" + letter : "";
    }

    private static List<String> window(String name) {
        boolean readable = name.matches("[1-9]\\d{0,2}");
        return readable ? read(Integer.parseInt(name)) : spelt(name);
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
