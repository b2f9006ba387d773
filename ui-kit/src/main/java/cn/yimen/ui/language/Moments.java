package cn.yimen.ui.language;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/// Dates, times and waits as people in the hall say them.
///
/// A space stands between digits and Chinese characters, except in dates, floors and zones (11月23日,
/// 2楼 B区).
public final class Moments {
    private static final String BUNDLE = "cn/yimen/ui/language/moments";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

    private final Texts texts;
    private final ZoneId zone;

    /// The hall's language and time zone.
    public Moments(Locale locale, ZoneId zone) {
        this.texts = Texts.load(locale, BUNDLE);
        this.zone = zone;
    }

    /// `9:05`.
    public String time(Instant moment) {
        return time(moment.atZone(zone));
    }

    public String time(TemporalAccessor moment) {
        return TIME.format(moment);
    }

    /// `11月23日 星期一`, `Mon 23 Nov`.
    public String weekday(Instant moment) {
        return weekday(moment.atZone(zone).toLocalDate());
    }

    public String weekday(LocalDate date) {
        var style = TextStyle.valueOf(texts.text("date.weekday.style"));
        return texts.text(
                "date.weekday",
                date(date),
                date.getDayOfWeek().getDisplayName(style, texts.locale()));
    }

    /// `11月23日`, `23 Nov`.
    public String date(LocalDate date) {
        return DateTimeFormatter.ofPattern(texts.text("date.pattern"), texts.locale()).format(date);
    }

    /// `11月23日 10:13`.
    public String dateAndTime(Instant moment) {
        ZonedDateTime local = moment.atZone(zone);
        return date(local.toLocalDate()) + " " + time(local);
    }

    /// `15–25 分钟`; one number where both ends are the same.
    public String minutes(long from, long to) {
        return texts.text("minutes", range(from, to));
    }

    /// `15–25`.
    public static String range(long from, long to) {
        return from == to ? String.valueOf(from) : from + "–" + to;
    }

    /// `12 秒`.
    public String seconds(long seconds) {
        return texts.text("seconds", seconds);
    }
}
