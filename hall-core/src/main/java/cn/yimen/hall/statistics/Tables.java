package cn.yimen.hall.statistics;

import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.config.Line;
import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.WindowId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Groups a day's steps into its tables.
record Tables(List<Step> steps, HallConfig config) {

    /// Window 2 stands before window 10.
    private static final Comparator<String> BY_NUMBER =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    DayFigures figures(DayBook book, LocalDate day, boolean isOver) {
        return new DayFigures(
                day,
                isOver,
                Figures.of(steps),
                rows(step -> Optional.of(step.line().value())),
                rows(step -> step.window().map(WindowId::value)),
                rows(step -> step.clerk().map(ClerkId::value)),
                rows(this::hour),
                book.use().values().stream()
                        .sorted(Comparator.comparing(u -> u.window().value(), BY_NUMBER))
                        .toList(),
                book.peakWaiting(),
                book.peakSaturation(),
                capacity(config),
                book.appointments(),
                told(book),
                Optional.of(book.course().done()),
                Optional.of(turns()));
    }

    private record Part(String line, LocalTime from) {}

    private List<LineTurn> turns() {
        var parts =
                steps.stream()
                        .filter(step -> step.ending() != Step.Ending.NOT_HELD)
                        .filter(step -> step.waited().isPresent())
                        .collect(
                                Collectors.groupingBy(
                                        this::part,
                                        Collectors.flatMapping(
                                                step -> step.waited().stream(),
                                                Collectors.toList())));
        return parts.entrySet().stream()
                .map(part -> turn(part.getKey(), Times.of(part.getValue())))
                .sorted(
                        Comparator.comparing(LineTurn::line, BY_NUMBER)
                                .thenComparing(LineTurn::from))
                .toList();
    }

    private Part part(Step step) {
        var came = step.since().atZone(config.zone()).toLocalTime();
        return new Part(step.line().value(), LineTurn.part(came));
    }

    private static LineTurn turn(Part part, Times waits) {
        return new LineTurn(part.line(), part.from(), waits.count(), waits.median());
    }

    private Optional<String> hour(Step step) {
        ZoneId zone = config.zone();
        return Optional.of("%02d".formatted(step.since().atZone(zone).getHour()));
    }

    private List<DayFigures.Row> rows(Function<Step, Optional<String>> key) {
        var groups =
                steps.stream()
                        .filter(step -> key.apply(step).isPresent())
                        .collect(
                                Collectors.groupingBy(
                                        step -> key.apply(step).orElseThrow(),
                                        () -> new TreeMap<>(BY_NUMBER),
                                        Collectors.toList()));
        return groups.entrySet().stream()
                .map(group -> new DayFigures.Row(group.getKey(), Figures.of(group.getValue())))
                .toList();
    }

    private static Optional<Integer> capacity(HallConfig config) {
        boolean isLimited = config.lines().stream().allMatch(line -> line.dailyCapacity() > 0);
        return Optional.of(config.lines().stream().mapToInt(Line::dailyCapacity).sum())
                .filter(_ -> isLimited);
    }

    private static List<DayFigures.Told> told(DayBook book) {
        return book.scores().entrySet().stream()
                .map(entry -> new DayFigures.Told(entry.getKey().value(), entry.getValue()))
                .sorted(Comparator.comparing(DayFigures.Told::line))
                .toList();
    }
}
