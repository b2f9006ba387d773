package cn.yimen.hall.watch;

import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.statistics.DayFigures;
import cn.yimen.hall.statistics.LineTurn;
import cn.yimen.hall.statistics.SameWeekday;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;

/// How long people usually wait (往日等候), by line, weekday and part of the day. Counts only, nothing
/// of any person; the whole week, so that a machine which is cut off tomorrow knows it too.
///
/// @param lines in no order; a line and weekday of which too little is known is not there
public record UsualWaits(List<OfLine> lines) {

    private static final int MINUTE_SECONDS = 60;
    private static final int WEEK = 7;

    public UsualWaits {
        lines = List.copyOf(lines);
    }

    /// One line on one weekday.
    ///
    /// @param parts the earliest first
    public record OfLine(LineId line, DayOfWeek weekday, List<Part> parts) {

        public OfLine {
            parts = List.copyOf(parts);
        }
    }

    /// @param from when it begins; it lasts [LineTurn#PART]
    /// @param minutes that half of the days did not exceed, rounded up
    /// @param days from how many days it is known, [SameWeekday#LEAST] to [SameWeekday#MOST]
    public record Part(LocalTime from, int minutes, int days) {}

    /// @param before days that are over; `today` and later ones are left out
    public static UsualWaits of(LocalDate today, NavigableMap<LocalDate, DayFigures> before) {
        var over = new TreeMap<>(before.headMap(today, false));
        var lines = new ArrayList<OfLine>();
        for (int ahead = 0; ahead < WEEK; ahead++) {
            var day = today.plusDays(ahead);
            lines.addAll(of(day.getDayOfWeek(), SameWeekday.before(day, over)));
        }
        return new UsualWaits(lines);
    }

    private static List<OfLine> of(DayOfWeek weekday, List<DayFigures> days) {
        var seconds = new TreeMap<String, TreeMap<LocalTime, List<Long>>>();
        days.stream()
                .flatMap(day -> day.turns().stream())
                .flatMap(List::stream)
                .forEach(turn ->
                        seconds.computeIfAbsent(turn.line(), _ -> new TreeMap<>())
                                .computeIfAbsent(turn.from(), _ -> new ArrayList<>())
                                .add(turn.medianSeconds()));
        return seconds.entrySet().stream()
                .map(line -> new OfLine(new LineId(line.getKey()), weekday, parts(line.getValue())))
                .filter(line -> !line.parts().isEmpty())
                .toList();
    }

    private static List<Part> parts(TreeMap<LocalTime, List<Long>> seconds) {
        return seconds.entrySet().stream()
                .filter(part -> part.getValue().size() >= SameWeekday.LEAST)
                .map(part ->
                        new Part(part.getKey(), minutes(part.getValue()), part.getValue().size()))
                .toList();
    }

    private static int minutes(List<Long> seconds) {
        double middle =
                Range.of(seconds.stream().mapToDouble(Long::doubleValue).toArray()).middle();
        return (int) Math.ceil(middle / MINUTE_SECONDS);
    }

    /// The parts of such a day; empty where too little is known.
    public List<Part> of(LineId line, DayOfWeek weekday) {
        return lines.stream()
                .filter(known -> known.line().equals(line) && known.weekday() == weekday)
                .findFirst()
                .map(OfLine::parts)
                .orElse(List.of());
    }

    /// What is usual for whoever comes then; empty where too little is known.
    public OptionalInt minutes(LineId line, DayOfWeek weekday, LocalTime at) {
        return of(line, weekday).stream()
                .filter(part -> part.from().equals(LineTurn.part(at)))
                .mapToInt(Part::minutes)
                .findFirst();
    }

    /// When it will be quieter on a day; see [QuieterTime].
    public Optional<QuieterTime> quieter(QuieterTime.Question question) {
        return QuieterTime.of(of(question.line(), question.now().getDayOfWeek()), question);
    }
}
