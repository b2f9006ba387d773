package cn.yimen.desk.screen;

import cn.yimen.desk.desk.DeskKey;
import cn.yimen.desk.screen.KeyChart.Chord;
import cn.yimen.hall.config.Problem;
import cn.yimen.hall.config.Reading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javafx.scene.input.KeyCode;

/// Reads a file of keys, and names every mistake in it by its line.
final class KeyChartSheet {

    private static final Pattern CALLER = Pattern.compile("caller ([1-9]|1[0-6])");
    private static final String CONTROL = "ctrl ";

    private final String name;
    private final Optional<KeyChart> usual;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<Chord, DeskKey> keys = new LinkedHashMap<>();
    private final Map<Integer, DeskKey> caller = new LinkedHashMap<>();
    private final Set<DeskKey> named = EnumSet.noneOf(DeskKey.class);

    /// @param usual what holds for actions that the file does not name
    KeyChartSheet(String name, Optional<KeyChart> usual) {
        this.name = name;
        this.usual = usual;
    }

    Reading<KeyChart> read(List<String> lines) {
        int number = 0;
        for (var line : lines) {
            number++;
            if (!line.isBlank() && !line.strip().startsWith("#")) {
                line(line, name + ":" + number);
            }
        }
        usual.ifPresent(this::complete);
        return problems.isEmpty()
                ? new Reading.Read<>(new KeyChart(keys, caller), List.of())
                : new Reading.Unreadable<>(problems);
    }

    private void line(String line, String place) {
        var parts = line.split("=", 2);
        if (parts.length != 2 || parts[1].isBlank()) {
            wrong(place, "an action and its keys are needed: primary = F2, Caller 1");
            return;
        }
        var action = action(parts[0].strip());
        if (action.isEmpty()) {
            wrong(place, "unknown action " + parts[0].strip() + "; there are " + actions());
        } else if (!named.add(action.get())) {
            wrong(place, parts[0].strip() + " stands here twice");
        } else {
            for (var key : parts[1].split(",", -1)) {
                key(key.strip(), action.get(), place);
            }
        }
    }

    private void key(String word, DeskKey action, String place) {
        var box = CALLER.matcher(word.toLowerCase(Locale.ROOT));
        if (box.matches()) {
            var before = Optional.ofNullable(caller.put(Integer.valueOf(box.group(1)), action));
            before.ifPresent(other -> taken(word, other, place));
            return;
        }
        var chord = chord(word);
        if (chord.isEmpty()) {
            wrong(place, "unknown key " + word);
        } else if (chord.get().code().isDigitKey() && !chord.get().control()) {
            wrong(place, word + " is a digit; digits answer the desk's questions");
        } else {
            var before = Optional.ofNullable(keys.put(chord.get(), action));
            before.ifPresent(other -> taken(word, other, place));
        }
    }

    private void taken(String word, DeskKey by, String place) {
        wrong(place, word + " does " + word(by) + " already");
    }

    private static Optional<Chord> chord(String word) {
        boolean control = word.toLowerCase(Locale.ROOT).startsWith(CONTROL);
        var key = control ? word.substring(CONTROL.length()).strip() : word;
        return Arrays.stream(KeyCode.values())
                .filter(code -> code.getName().equalsIgnoreCase(key))
                .filter(code -> code != KeyCode.UNDEFINED && !code.isModifierKey())
                .findFirst()
                .map(code -> new Chord(control, code));
    }

    /// What the file does not name goes on as usual, unless its key does something else now.
    private void complete(KeyChart before) {
        before.keys()
                .forEach((chord, action) -> {
                    if (!named.contains(action) && !keys.containsKey(chord)) {
                        keys.put(chord, action);
                    } else if (!named.contains(action)) {
                        wrong(name, word(action) + " has no key any more: give it one");
                    }
                });
        before.caller()
                .forEach((number, action) -> {
                    if (!named.contains(action)) {
                        caller.putIfAbsent(number, action);
                    }
                });
    }

    private void wrong(String place, String what) {
        problems.add(new Problem(place, what));
    }

    /// 关窗 stands in the list of reasons for a pause, where digits choose.
    private static Optional<DeskKey> action(String word) {
        return Arrays.stream(DeskKey.values())
                .filter(key -> key != DeskKey.CLOSE_WINDOW)
                .filter(key -> word(key).equals(word))
                .findFirst();
    }

    private static List<String> actions() {
        return Arrays.stream(DeskKey.values())
                .filter(key -> key != DeskKey.CLOSE_WINDOW)
                .map(KeyChartSheet::word)
                .toList();
    }

    private static String word(DeskKey key) {
        return key.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
