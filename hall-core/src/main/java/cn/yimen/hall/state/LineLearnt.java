package cn.yimen.hall.state;

import cn.yimen.hall.domain.LineId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// What the days so far taught about one line.
///
/// @param hours how long people took at the window, by the hour of the day in which they began; at
///   most 24, in order
/// @param gap from the window's becoming free to its next call, while somebody waited
/// @param walk from the call to the beginning of service, of those who came
/// @param noShow from the call to the passing, of those who did not come
/// @param left how many gave up before they were called, older ones counted in part
/// @param back how many of those who did not come rejoined, likewise
public record LineLearnt(
        LineId line,
        List<HourLearnt> hours,
        Summary gap,
        Summary walk,
        Summary noShow,
        double left,
        double back) {

    public LineLearnt {
        hours = List.copyOf(hours);
    }

    /// @param hour 0–23 by the hall's clock
    public record HourLearnt(int hour, Summary service) {}

    public static LineLearnt nothing(LineId line) {
        return new LineLearnt(
                line, List.of(), Summary.none(), Summary.none(), Summary.none(), 0, 0);
    }

    public Summary serviceAt(int hour) {
        return hours.stream()
                .filter(known -> known.hour() == hour)
                .findFirst()
                .map(HourLearnt::service)
                .orElse(Summary.none());
    }

    /// At any hour.
    public Summary service() {
        return hours.stream().map(HourLearnt::service).reduce(Summary.none(), Summary::plus);
    }

    LineLearnt served(int hour, double seconds) {
        var others = hours.stream().filter(known -> known.hour() != hour);
        var now = new HourLearnt(hour, serviceAt(hour).plus(seconds));
        var all =
                Stream.concat(others, Stream.of(now))
                        .sorted(Comparator.comparingInt(HourLearnt::hour))
                        .toList();
        return new LineLearnt(line, all, gap, walk, noShow, left, back);
    }

    LineLearnt called(double seconds) {
        return new LineLearnt(line, hours, gap.plus(seconds), walk, noShow, left, back);
    }

    LineLearnt came(double seconds) {
        return new LineLearnt(line, hours, gap, walk.plus(seconds), noShow, left, back);
    }

    LineLearnt didNotCome(double seconds) {
        return new LineLearnt(line, hours, gap, walk, noShow.plus(seconds), left, back);
    }

    LineLearnt gaveUp() {
        return new LineLearnt(line, hours, gap, walk, noShow, left + 1, back);
    }

    LineLearnt cameBack() {
        return new LineLearnt(line, hours, gap, walk, noShow, left, back + 1);
    }

    LineLearnt aged(double share) {
        var lighter =
                hours.stream()
                        .map(known -> new HourLearnt(known.hour(), known.service().times(share)))
                        .filter(known -> known.service().weight() > 0)
                        .toList();
        return new LineLearnt(
                line,
                lighter,
                gap.times(share),
                walk.times(share),
                noShow.times(share),
                left * share,
                back * share);
    }
}
