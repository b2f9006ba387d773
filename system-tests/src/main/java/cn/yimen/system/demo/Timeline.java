package cn.yimen.system.demo;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/// What happened in the demo: each step, when it began, how long it took, and figures on the way.
final class Timeline {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss.SSS");

    private final InstantSource clock;
    private final PrintStream out;
    private final List<String> lines = new ArrayList<>();

    Timeline(InstantSource clock, PrintStream out) {
        this.clock = clock;
        this.out = out;
    }

    /// One step of the story.
    interface Act {
        void play() throws Exception;
    }

    /// Plays a step and notes it.
    ///
    /// @throws StepFailed where it fails, with the step's name
    void step(String name, Act act) throws StepFailed {
        var begin = clock.instant();
        try {
            act.play();
            note(begin, "ok", name);
        } catch (Exception e) {
            note(begin, "FAILED", name + ": " + e);
            throw new StepFailed(name, e);
        }
    }

    /// A figure in milliseconds between two moments that programs logged.
    void figure(String name, Instant from, Instant to) {
        add("%14s  %-7s %s".formatted("", Duration.between(from, to).toMillis() + " ms", name));
    }

    void figure(String name, String value) {
        add("%14s  %-7s %s".formatted("", value, name));
    }

    private void note(Instant begin, String result, String name) {
        var millis = Duration.between(begin, clock.instant()).toMillis();
        var at = CLOCK.format(begin.atZone(ZoneId.systemDefault()));
        add("%s  %5d ms  %-6s %s".formatted(at, millis, result, name));
    }

    private void add(String line) {
        lines.add(line);
        out.println(line);
    }

    void save(Path file) throws IOException {
        Files.write(file, lines);
    }
}
