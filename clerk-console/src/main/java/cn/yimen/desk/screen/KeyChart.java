package cn.yimen.desk.screen;

import cn.yimen.desk.desk.DeskKey;
import cn.yimen.hall.config.Problem;
import cn.yimen.hall.config.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.input.KeyCode;

/// Which key of the keyboard, or of the box of caller keys, does what: data of the hall.
///
/// @param keys of the keyboard; the first for an action stands on its button
/// @param caller keys of the box by their numbers
public record KeyChart(Map<Chord, DeskKey> keys, Map<Integer, DeskKey> caller) {

    /// A key, alone or with Ctrl.
    public record Chord(boolean control, KeyCode code) {

        @Override
        public String toString() {
            return (control ? "Ctrl " : "") + code.getName();
        }
    }

    private static final KeyChart USUAL = readUsual();

    public KeyChart {
        keys = Collections.unmodifiableMap(new LinkedHashMap<>(keys));
        caller = Map.copyOf(caller);
    }

    /// The keys of a desk that was told no others.
    public static KeyChart usual() {
        return USUAL;
    }

    /// Reads a hall's own file; what it does not name stays usual.
    ///
    /// @param name of the file, for its problems
    public static Reading<KeyChart> read(String name, List<String> lines) {
        return new KeyChartSheet(name, Optional.of(USUAL)).read(lines);
    }

    Optional<DeskKey> key(boolean control, KeyCode code) {
        return Optional.ofNullable(keys.get(new Chord(control, code)));
    }

    public Optional<DeskKey> caller(int number) {
        return Optional.ofNullable(caller.get(number));
    }

    /// What stands on the button; empty where no key of the keyboard does it.
    String label(DeskKey action) {
        return keys.entrySet().stream()
                .filter(entry -> entry.getValue() == action)
                .findFirst()
                .map(entry -> entry.getKey().toString())
                .orElse("");
    }

    private static KeyChart readUsual() {
        try (var stream = KeyChart.class.getResourceAsStream("desk.keys")) {
            var text =
                    new String(
                            Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
            return switch (new KeyChartSheet("desk.keys", Optional.empty())
                    .read(text.lines().toList())) {
                case Reading.Read<KeyChart>(KeyChart chart, List<Problem> _) -> chart;
                case Reading.Unreadable<KeyChart>(List<Problem> problems) ->
                        throw new IllegalStateException(problems.toString());
            };
        } catch (IOException e) {
            throw new UncheckedIOException("reading the usual keys", e);
        }
    }
}
