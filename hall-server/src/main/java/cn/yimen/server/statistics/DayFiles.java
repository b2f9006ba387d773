package cn.yimen.server.statistics;

import cn.yimen.hall.state.HallSnapshot;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.statistics.DayFigures;
import cn.yimen.hall.statistics.Statistics;
import cn.yimen.hall.wire.MalformedMessage;
import cn.yimen.hall.wire.WireJson;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/// What was counted, as files: one for each day that is over, `2026-11-23.json`, and `open.json`
/// with the state in which the day that goes on began. All of it can be counted again from the
/// journal, so a file that is missing, damaged, or of another journal is no loss.
///
/// @param epoch of the journal from which they are counted
record DayFiles(Path directory, String epoch) {

    private static final String OPEN = "open.json";
    private static final String ENDING = ".json";

    /// @param at when the day was opened
    private record Open(String epoch, Instant at, HallSnapshot hall) {}

    private record Day(String epoch, DayFigures figures) {}

    void save(DayFigures day) throws IOException {
        write(day.day() + ENDING, new Day(epoch, day));
    }

    void saveOpen(HallState state, Instant at) throws IOException {
        write(OPEN, new Open(epoch, at, state.snapshot()));
    }

    /// A file is there whole or not at all.
    private void write(String name, Object value) throws IOException {
        Files.createDirectories(directory);
        var unfinished = directory.resolve(name + ".new");
        Files.writeString(unfinished, WireJson.write(value), StandardCharsets.UTF_8);
        try (var channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(unfinished, directory.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }

    /// From the beginning of the day that goes on, or of the journal.
    Statistics begin() throws IOException {
        return read(OPEN, Open.class)
                .filter(open -> open.epoch().equals(epoch))
                .map(open -> Statistics.from(HallState.of(open.hall()), open.at()))
                .orElseGet(() -> Statistics.from(HallState.empty(), Instant.EPOCH));
    }

    NavigableMap<LocalDate, DayFigures> days() throws IOException {
        var days = new TreeMap<LocalDate, DayFigures>();
        if (Files.isDirectory(directory)) {
            try (var files = Files.list(directory)) {
                for (var file : files.filter(DayFiles::isDay).toList()) {
                    read(file.getFileName().toString(), Day.class)
                            .filter(day -> day.epoch().equals(epoch))
                            .ifPresent(day -> days.put(day.figures().day(), day.figures()));
                }
            }
        }
        return days;
    }

    private static boolean isDay(Path file) {
        return file.getFileName().toString().matches("\\d{4}-\\d\\d-\\d\\d\\.json");
    }

    private <T> Optional<T> read(String name, Class<T> type) throws IOException {
        var file = directory.resolve(name);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(WireJson.read(Files.readString(file, StandardCharsets.UTF_8), type));
        } catch (MalformedMessage writtenByAnotherVersion) {
            return Optional.empty();
        }
    }
}
