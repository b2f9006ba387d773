package cn.yimen.display.app;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The command line as names with values.
final class Arguments {

    private final Map<String, String> values = new HashMap<>();
    private final String usage;

    private Arguments(String usage) {
        this.usage = usage;
    }

    static Arguments of(List<String> words, List<String> names, String usage) throws CannotRun {
        var arguments = new Arguments(usage);
        for (int i = 0; i < words.size(); i += 2) {
            var name = words.get(i);
            if (!names.contains(name)) {
                throw CannotRun.commandLine("unknown option " + name + "; options are " + usage);
            }
            if (i + 1 == words.size() || words.get(i + 1).isBlank()) {
                throw CannotRun.commandLine(name + " needs a value: " + usage);
            }
            arguments.values.put(name, words.get(i + 1));
        }
        return arguments;
    }

    /// A copy of all of them.
    Map<String, String> all() {
        return new HashMap<>(values);
    }

    Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    String required(String name) throws CannotRun {
        return value(name).orElseThrow(() -> CannotRun.commandLine(name + " is missing: " + usage));
    }
}
