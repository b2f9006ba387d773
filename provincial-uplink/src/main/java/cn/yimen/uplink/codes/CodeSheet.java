package cn.yimen.uplink.codes;

import cn.yimen.hall.config.Problem;
import cn.yimen.hall.config.Reading;
import cn.yimen.uplink.codes.CodeMap.Codes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A file of codes while it is read: gathers its tables and every mistake with its place.
final class CodeSheet {

    private static final Pattern SETTING = Pattern.compile("(platform|like)\\s+([a-z][a-z0-9-]*)");
    private static final Pattern TABLE = Pattern.compile("\\[([a-z-]+)].*");
    private static final Pattern ENTRY =
            Pattern.compile("([A-Z][A-Z0-9_]*)\\s*([=>])\\s*([0-9A-Za-z.-]{1,20})");

    private record Section(
            CodeTable<?> table, int line, Map<String, String> outward, Map<String, String> inward) {

        Section(CodeTable<?> table, int line) {
            this(table, line, new HashMap<>(), new HashMap<>());
        }

        boolean knows(String word) {
            return Stream.of(table.words().getEnumConstants())
                    .anyMatch(known -> known.name().equals(word));
        }
    }

    private final String file;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, String> settings = new HashMap<>();
    private final Map<String, Section> sections = new LinkedHashMap<>();
    private Optional<Section> current = Optional.empty();
    private boolean skips;

    CodeSheet(String file) {
        this.file = file;
    }

    void line(int number, String text) {
        var line = text.strip();
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        var setting = SETTING.matcher(line);
        var table = TABLE.matcher(line);
        var entry = ENTRY.matcher(line);
        if (setting.matches()) {
            set(number, setting.group(1), setting.group(2));
        } else if (table.matches()) {
            begin(number, table.group(1));
        } else if (entry.matches()) {
            enter(number, entry.group(1), entry.group(2).equals("="), entry.group(3));
        } else {
            problem(number, "neither a table, nor WORD = code, nor WORD > code");
        }
    }

    private void set(int line, String name, String value) {
        if (settings.putIfAbsent(name, value) != null) {
            problem(line, name + " stands here twice");
        }
    }

    /// What stands below a table that is of no use is not looked at.
    private void begin(int line, String name) {
        current = Optional.empty();
        skips = true;
        var table = CodeTables.all().stream().filter(one -> one.name().equals(name)).findFirst();
        if (table.isEmpty()) {
            problem(line, "there is no table " + name);
        } else if (sections.containsKey(name)) {
            problem(line, "the table " + name + " stands here twice");
        } else {
            current = table.map(known -> new Section(known, line));
            current.ifPresent(section -> sections.put(name, section));
            skips = false;
        }
    }

    private void enter(int line, String word, boolean bothWays, String code) {
        if (current.isEmpty()) {
            if (!skips) {
                problem(line, word + " stands before the first table");
            }
            return;
        }
        var section = current.get();
        if (!section.knows(word)) {
            problem(line, "the table " + section.table() + " has no word " + word);
        } else if (section.outward().putIfAbsent(word, code) != null) {
            problem(line, word + " stands here twice");
        } else if (bothWays) {
            var other = section.inward().putIfAbsent(code, word);
            if (other != null) {
                problem(line, "the code " + code + " already stands for " + other);
            }
        }
    }

    /// @param base the codes that a file may be like, by name
    Reading<CodeMap> read(Function<String, Optional<CodeMap>> base) {
        if (!settings.containsKey("platform")) {
            problem(1, "\"platform NAME\" is missing");
        }
        var like = Optional.ofNullable(settings.get("like"));
        var found = like.flatMap(base);
        if (like.isPresent() && found.isEmpty()) {
            problem(1, "there are no codes of " + like.get());
        }
        sections.values().forEach(this::wholeOrProblem);
        if (like.isEmpty()) {
            everyTableOrProblem();
        }
        if (!problems.isEmpty()) {
            return new Reading.Unreadable<>(problems);
        }
        var tables = new HashMap<String, Codes>();
        sections.forEach((name, section) ->
                tables.put(name, new Codes(section.outward(), section.inward())));
        var platform = settings.getOrDefault("platform", "");
        return new Reading.Read<>(
                new CodeMap(platform, found.map(map -> map.with(tables)).orElse(tables)),
                List.of());
    }

    private void wholeOrProblem(Section section) {
        for (var word : section.table().words().getEnumConstants()) {
            if (!section.outward().containsKey(word.name())) {
                problem(section.line(), "the table " + section.table() + " lacks " + word.name());
            }
        }
    }

    private void everyTableOrProblem() {
        for (var table : CodeTables.all()) {
            if (!sections.containsKey(table.name())) {
                problem(1, "the table " + table + " is missing");
            }
        }
    }

    private void problem(int line, String message) {
        problems.add(new Problem(file + ":" + line, message));
    }
}
