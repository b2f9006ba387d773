package cn.yimen.display.overview;

import cn.yimen.ui.chart.Layer.Range;
import cn.yimen.ui.chart.Sample;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;

/// How many people waited in the course of the day, beside what is usual and what may come.
///
/// @param top of the scale, held for an hour
/// @param today unknown samples are gaps
/// @param median of the usual days, empty with `usual` where there are too few of them
/// @param usual between which values eight days of ten lay
/// @param days how many usual days there are
/// @param forecast and its `range`: begin now, two hours at most
/// @param breaks between the hall's hours
public record CoursePicture(
        LocalTime from,
        LocalTime to,
        LocalTime now,
        double top,
        List<Sample> today,
        List<Sample> median,
        List<Range> usual,
        int days,
        DayOfWeek weekday,
        List<Sample> forecast,
        List<Range> range,
        List<Break> breaks) {

    public CoursePicture {
        today = List.copyOf(today);
        median = List.copyOf(median);
        usual = List.copyOf(usual);
        forecast = List.copyOf(forecast);
        range = List.copyOf(range);
        breaks = List.copyOf(breaks);
    }

    public record Break(LocalTime from, LocalTime to) {}
}
