package cn.yimen.hall.statistics;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What one day came to: compact, kept for every day, so that nobody folds last year's events
/// again.
///
/// @param isOver whether the day was closed by the next one
/// @param hall all steps
/// @param hours keys "08" … by the hour in which the wait began, in the hall's time zone
/// @param peakWaiting most people who waited at one moment
/// @param peakSaturation most people who waited for each open window at one moment (窗口饱和度)
/// @param capacity numbers that the lines may give a day; empty where a line has no limit
/// @param told by line how good the told waits were
/// @param course empty where an older program counted the day
/// @param turns how each line waited in the course of the day; empty where an older program counted
public record DayFigures(
        LocalDate day,
        boolean isOver,
        Figures hall,
        List<Row> lines,
        List<Row> windows,
        List<Row> clerks,
        List<Row> hours,
        List<WindowUse> use,
        int peakWaiting,
        double peakSaturation,
        Optional<Integer> capacity,
        AppointmentFigures appointments,
        List<Told> told,
        Optional<DayCourse> course,
        Optional<List<LineTurn>> turns) {

    public DayFigures {
        lines = List.copyOf(lines);
        windows = List.copyOf(windows);
        clerks = List.copyOf(clerks);
        hours = List.copyOf(hours);
        use = List.copyOf(use);
        told = List.copyOf(told);
        turns = turns.map(List::copyOf);
    }

    DayFigures withoutClerks() {
        return new DayFigures(
                day,
                isOver,
                hall,
                lines,
                windows,
                List.of(),
                hours,
                use,
                peakWaiting,
                peakSaturation,
                capacity,
                appointments,
                told,
                course,
                turns);
    }

    /// One row of a table.
    public record Row(String key, Figures figures) {}

    /// One line's score.
    public record Told(String line, TellScore score) {}

    /// 大厅饱和度: issued ÷ capacity.
    public Optional<Double> hallSaturation() {
        return capacity.filter(limit -> limit > 0).map(limit -> (double) hall.issued() / limit);
    }

    public TellScore toldByAll() {
        return told.stream().map(Told::score).reduce(TellScore.none(), TellScore::plus);
    }
}
