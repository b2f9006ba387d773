package cn.yimen.hall.watch;

import cn.yimen.hall.config.OfficeHours;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.statistics.LineTurn;
import cn.yimen.hall.watch.UsualWaits.Part;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Later today fewer people wait (错峰), as days like this one usually go.
///
/// @param from when to come, at the earliest
/// @param minutes that one usually waits then
public record QuieterTime(LocalTime from, int minutes) {

    /// Nobody is sent away from a shorter wait.
    private static final int WORTH_IT_FROM = 20;

    /// By so many minutes, and to so much of it, the wait must become shorter.
    private static final int LESS_BY = 10;

    private static final double LESS_TO = 0.5;
    private static final long MINUTE_SECONDS = 60;

    /// For so long it must stay quiet: nobody comes at the minute.
    private static final int PARTS = 2;

    /// @param now by the hall's clock
    /// @param waitNow minutes that one waits who joins now; empty where it cannot be known, and
    ///   then what is usual at this hour counts
    /// @param hours of the hall today
    public record Question(
            LineId line, LocalDateTime now, OptionalInt waitNow, List<OfficeHours> hours) {

        public Question {
            hours = List.copyOf(hours);
        }
    }

    /// The earliest by which all who wait now have been called: a day that is fuller than usual
    /// does not become usual while they still stand there. Empty where the wait is short, where it
    /// does not become shorter today, and where too little is known.
    static Optional<QuieterTime> of(List<Part> day, Question question) {
        var time = question.now().toLocalTime();
        var now =
                question.waitNow().isPresent()
                        ? question.waitNow()
                        : minutes(day, LineTurn.part(time));
        if (now.isEmpty() || now.getAsInt() < WORTH_IT_FROM) {
            return Optional.empty();
        }
        int enough = (int) Math.min(now.getAsInt() * LESS_TO, (double) now.getAsInt() - LESS_BY);
        long called = time.toSecondOfDay() + now.getAsInt() * MINUTE_SECONDS;
        return day.stream()
                .map(Part::from)
                .filter(from -> from.toSecondOfDay() >= called)
                .flatMap(from -> stays(day, from, enough, question.hours()).stream())
                .findFirst();
    }

    private static Optional<QuieterTime> stays(
            List<Part> day, LocalTime from, int enough, List<OfficeHours> hours) {
        int longest = 0;
        var part = from;
        for (int i = 0; i < PARTS; i++) {
            var minutes = minutes(day, part);
            if (!isOpen(hours, part) || minutes.isEmpty() || minutes.getAsInt() > enough) {
                return Optional.empty();
            }
            longest = Math.max(longest, minutes.getAsInt());
            part = part.plus(LineTurn.PART);
        }
        return Optional.of(new QuieterTime(from, longest));
    }

    private static OptionalInt minutes(List<Part> day, LocalTime from) {
        return day.stream()
                .filter(part -> part.from().equals(from))
                .mapToInt(Part::minutes)
                .findFirst();
    }

    /// Whether the whole part lies in one session.
    private static boolean isOpen(List<OfficeHours> hours, LocalTime from) {
        var end = from.plus(LineTurn.PART);
        return hours.stream()
                .anyMatch(session -> !from.isBefore(session.from()) && !end.isAfter(session.to()));
    }
}
