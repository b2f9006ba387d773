package cn.yimen.server.replay;

import cn.yimen.hall.statistics.DayFigures;
import cn.yimen.hall.statistics.Figures;
import cn.yimen.hall.statistics.Times;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes statistics as tables for a spreadsheet: UTF-8 with a byte order mark, lines ended by CR
/// LF (RFC 4180), durations as h:mm:ss.
record CsvTables(Texts texts, Path directory) {

    private static final String MARK = "\uFEFF";
    private static final int MINUTE_SECONDS = 60;
    private static final int HOUR_SECONDS = 3600;
    private static final List<String> FIGURES =
            List.of(
                    "issued",
                    "by-staff",
                    "offline",
                    "served",
                    "transferred",
                    "abandoned",
                    "abandoned-share",
                    "waiting",
                    "wait-count",
                    "wait-mean",
                    "wait-median",
                    "wait-p90",
                    "wait-max",
                    "overdue",
                    "service-count",
                    "service-mean",
                    "service-median",
                    "service-p90",
                    "service-max",
                    "rating-1",
                    "rating-2",
                    "rating-3",
                    "rating-4",
                    "rating-5",
                    "satisfied");

    void write(Collection<DayFigures> days) throws IOException {
        Files.createDirectories(directory);
        grouped("lines", days, DayFigures::lines);
        grouped("windows", days, DayFigures::windows);
        grouped("clerks", days, DayFigures::clerks);
        grouped("hours", days, DayFigures::hours);
        write("days", heads("day", FIGURES), rows(days, day -> Stream.of(day(day))));
        write("use", use(), rows(days, this::use));
        write("told", told(), rows(days, this::told));
        write("hall", hall(), rows(days, day -> Stream.of(hall(day))));
    }

    private void grouped(
            String table,
            Collection<DayFigures> days,
            Function<DayFigures, List<DayFigures.Row>> groups)
            throws IOException {
        var heads = new ArrayList<>(heads("day", List.of(table)));
        FIGURES.forEach(name -> heads.add(texts.say("csv." + name)));
        write(
                table,
                heads,
                rows(days, day -> groups.apply(day).stream().map(row -> row(day, row))));
    }

    private List<String> heads(String first, List<String> others) {
        return Stream.concat(Stream.of(first), others.stream())
                .map(name -> texts.say("csv." + name))
                .toList();
    }

    private static List<List<String>> rows(
            Collection<DayFigures> days, Function<DayFigures, Stream<List<String>>> of) {
        return days.stream().flatMap(of).toList();
    }

    private static List<String> row(DayFigures day, DayFigures.Row row) {
        var cells = new ArrayList<>(List.of(day.day().toString(), row.key()));
        cells.addAll(cells(row.figures()));
        return cells;
    }

    private static List<String> day(DayFigures day) {
        var cells = new ArrayList<>(List.of(day.day().toString()));
        cells.addAll(cells(day.hall()));
        return cells;
    }

    private static List<String> cells(Figures figures) {
        var cells = new ArrayList<String>();
        Stream.of(
                        figures.issued(),
                        figures.byStaff(),
                        figures.offline(),
                        figures.served(),
                        figures.transferred(),
                        figures.abandoned())
                .map(String::valueOf)
                .forEach(cells::add);
        cells.add(percent(figures.abandonedShare()));
        cells.add(Integer.toString(figures.waiting()));
        cells.addAll(cells(figures.waits()));
        cells.add(Integer.toString(figures.overdue()));
        cells.addAll(cells(figures.services()));
        figures.ratings().forEach(count -> cells.add(Integer.toString(count)));
        cells.add(percent(figures.satisfiedShare()));
        return cells;
    }

    private static List<String> cells(Times times) {
        return List.of(
                Integer.toString(times.count()),
                time(Math.round(times.mean())),
                time(times.median()),
                time(times.p90()),
                time(times.max()));
    }

    private List<String> use() {
        return heads(
                "day", List.of("windows", "open", "paused", "busy", "utilisation", "saturation"));
    }

    private Stream<List<String>> use(DayFigures day) {
        return day.use().stream()
                .map(use ->
                        List.of(
                                day.day().toString(),
                                use.window().value(),
                                time(Math.round(use.open())),
                                time(Math.round(use.paused())),
                                time(Math.round(use.busy())),
                                percent(use.utilisation()),
                                decimal(use.saturation())));
    }

    private List<String> told() {
        return heads("day", List.of("lines", "told", "told-error", "told-short", "told-within"));
    }

    private Stream<List<String>> told(DayFigures day) {
        return day.told().stream()
                .map(told ->
                        List.of(
                                day.day().toString(),
                                told.line(),
                                Integer.toString(told.score().told()),
                                time(Math.round(told.score().meanErrorSeconds())),
                                percent(told.score().tooShortShare()),
                                percent(told.score().coverage())));
    }

    private List<String> hall() {
        return heads(
                "day",
                List.of(
                        "peak-waiting",
                        "peak-saturation",
                        "capacity",
                        "hall-saturation",
                        "on-time",
                        "late",
                        "missed"));
    }

    private static List<String> hall(DayFigures day) {
        return List.of(
                day.day().toString(),
                Integer.toString(day.peakWaiting()),
                decimal(day.peakSaturation()),
                day.capacity().map(String::valueOf).orElse(""),
                day.hallSaturation().map(CsvTables::percent).orElse(""),
                Integer.toString(day.appointments().onTime()),
                Integer.toString(day.appointments().late()),
                Integer.toString(day.appointments().missed()));
    }

    private static String time(long seconds) {
        return "%d:%02d:%02d"
                .formatted(
                        seconds / HOUR_SECONDS,
                        seconds / MINUTE_SECONDS % MINUTE_SECONDS,
                        seconds % MINUTE_SECONDS);
    }

    private static String percent(double share) {
        return "%.1f%%".formatted(share * 100);
    }

    private static String decimal(double value) {
        return "%.2f".formatted(value);
    }

    private void write(String table, List<String> heads, List<List<String>> rows)
            throws IOException {
        var text =
                Stream.concat(Stream.of(heads), rows.stream())
                        .map(CsvTables::line)
                        .collect(Collectors.joining("", MARK, ""));
        Files.writeString(directory.resolve(table + ".csv"), text, StandardCharsets.UTF_8);
    }

    private static String line(List<String> cells) {
        return cells.stream().map(CsvTables::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    /// A cell that begins like a formula is made text, so that no spreadsheet runs it.
    private static String cell(String text) {
        var safe = text.matches("[=+@-].*") ? "'" + text : text;
        return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
