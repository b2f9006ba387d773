package cn.yimen.ui.voice;

import java.util.stream.Collectors;

/// Numbers in Chinese words.
final class ChineseNumber {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String[] PLACES = {"", "十", "百", "千"};
    private static final int LARGEST = 9_999;

    private ChineseNumber() {}

    /// 12 → 十二, 305 → 三百零五.
    ///
    /// @param value 0–9,999
    static String counted(int value) {
        if (value < 0 || value > LARGEST) {
            throw new IllegalArgumentException("not read as a number: " + value);
        }
        if (value == 0) {
            return "零";
        }
        var words = places(value);
        return value >= 10 && value < 20 ? words.substring(1) : words;
    }

    private static String places(int value) {
        var digits = String.valueOf(value);
        var words = new StringBuilder();
        boolean gap = false;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            if (digit == 0) {
                gap = true;
                continue;
            }
            if (gap) {
                words.append('零');
                gap = false;
            }
            words.append(DIGITS.charAt(digit)).append(PLACES[digits.length() - 1 - i]);
        }
        return words.toString();
    }

    /// 0571 → 零五七一.
    static String spelt(String digits) {
        return digits.chars()
                .mapToObj(digit -> String.valueOf(DIGITS.charAt(digit - '0')))
                .collect(Collectors.joining());
    }
}
