package cn.yimen.ui.voice;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What is not letters, in the words of a language: numbers, hidden characters, times, ranges.
sealed interface Numbers {

    /// From so many digits on, and with a zero in front, a number is read digit by digit.
    int SPELT_FROM = 5;

    Pattern HIDDEN = Pattern.compile("[*＊●•∗]+");
    Pattern TIME = Pattern.compile("(?<!\\d)(\\d{1,2}):(\\d{2})(?!\\d)");
    Pattern RANGE =
            Pattern.compile("(?<![\\d-])([1-9]\\d{0,2})\\s?[–—-]\\s?([1-9]\\d{0,2})(?![\\d-])");
    Pattern DECIMAL = Pattern.compile("(?<!\\d)(\\d{1,4})\\.(\\d{1,2})(?![\\d.])");
    Pattern PERCENT = Pattern.compile("(\\d{1,3})\\s?%");
    Pattern WHOLE = Pattern.compile("\\d+");

    static Numbers in(SpokenLanguage language) {
        return switch (language.tag().split("-", 2)[0]) {
            case "zh" -> new Chinese();
            case "ug" -> new Uyghur();
            default -> new English();
        };
    }

    String worded(String text);

    static boolean isSpelt(String digits) {
        return digits.length() >= SPELT_FROM || (digits.length() > 1 && digits.startsWith("0"));
    }

    /// 138 1234 5678; 110105 19491231 002X.
    static String grouped(String digits) {
        return switch (digits.length()) {
            case 11 -> digits.replaceFirst("(...)(....)(....)", "$1 $2 $3");
            case 17, 18 -> digits.replaceFirst("(.{6})(.{8})(.+)", "$1 $2 $3");
            case 1, 2, 3, 4, 5, 6, 7 -> digits;
            default -> digits.replaceAll("(....)(?=.)", "$1 ");
        };
    }

    private static String spaced(String digits) {
        return digits.chars()
                .mapToObj(digit -> String.valueOf((char) digit))
                .collect(Collectors.joining(" "));
    }

    /// Chinese reads everything in characters.
    record Chinese() implements Numbers {

        private static final Pattern TIMES = Pattern.compile("([分整])\\s?[–—-]\\s?");
        private static final Pattern PAGES =
                Pattern.compile("(?<!\\d)(\\d{1,3}) ?/ ?(\\d{1,3})(?!\\d)");
        private static final Pattern MONEY = Pattern.compile("[¥￥]\\s?(\\d[\\d.]*)");
        private static final Pattern YEAR = Pattern.compile("(?<!\\d)(\\d{4})(?=年)");

        @Override
        public String worded(String text) {
            var words = HIDDEN.matcher(text).replaceAll(Chinese::hidden);
            words = TIME.matcher(words).replaceAll(Chinese::time);
            words = TIMES.matcher(words).replaceAll("$1到");
            words = PAGES.matcher(words).replaceAll("第$1，共$2");
            words = RANGE.matcher(words).replaceAll("$1到$2");
            words = PERCENT.matcher(words).replaceAll("百分之$1");
            words = MONEY.matcher(words).replaceAll("$1元");
            words = YEAR.matcher(words).replaceAll(year -> ChineseNumber.spelt(year.group(1)));
            words =
                    DECIMAL.matcher(words)
                            .replaceAll(found ->
                                    counted(found.group(1))
                                            + "点"
                                            + ChineseNumber.spelt(found.group(2)));
            return WHOLE.matcher(words).replaceAll(Chinese::whole);
        }

        private static String hidden(MatchResult run) {
            return "，%s位隐去，".formatted(ChineseNumber.counted(Math.min(99, run.group().length())));
        }

        private static String time(MatchResult time) {
            var minutes = time.group(2);
            return counted(time.group(1))
                    + "点"
                    + (minutes.equals("00")
                            ? "整"
                            : (minutes.startsWith("0")
                                            ? ChineseNumber.spelt(minutes)
                                            : counted(minutes))
                                    + "分");
        }

        private static String whole(MatchResult number) {
            var digits = number.group();
            return isSpelt(digits)
                    ? WHOLE.matcher(grouped(digits))
                            .replaceAll(group -> ChineseNumber.spelt(group.group()))
                            .replace(' ', '，')
                    : counted(digits);
        }

        private static String counted(String digits) {
            return ChineseNumber.counted(Integer.parseInt(digits));
        }
    }

    /// English synthesisers read small numbers and times well.
    record English() implements Numbers {

        private static final Pattern PAGES =
                Pattern.compile("(?<![\\d/])(\\d{1,3}) / (\\d{1,3})(?![\\d/])");

        @Override
        public String worded(String text) {
            var words =
                    HIDDEN.matcher(text)
                            .replaceAll(run ->
                                    run.group().length() == 1
                                            ? ", one character hidden, "
                                            : ", %d characters hidden, "
                                                    .formatted(run.group().length()));
            words = PAGES.matcher(words).replaceAll("$1 of $2");
            words = RANGE.matcher(words).replaceAll("$1 to $2");
            return WHOLE.matcher(words)
                    .replaceAll(number ->
                            isSpelt(number.group())
                                    ? grouped(number.group())
                                            .replace(" ", ",")
                                            .replaceAll("(\\d)(?=\\d)", "$1 ")
                                            .replace(",", ", ")
                                    : number.group());
        }
    }

    record Uyghur() implements Numbers {

        @Override
        public String worded(String text) {
            var words =
                    HIDDEN.matcher(text)
                            .replaceAll(run ->
                                    "، %d خانە يوشۇرۇلغان، ".formatted(run.group().length()));
            words = RANGE.matcher(words).replaceAll("$1 دىن $2 گىچە");
            return WHOLE.matcher(words)
                    .replaceAll(number ->
                            isSpelt(number.group()) ? spaced(number.group()) : number.group());
        }
    }
}
