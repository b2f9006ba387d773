package cn.yimen.system.process;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// One typed event as a program logged it: `time name key=value …`.
public record LogLine(Instant at, String name, Map<String, String> fields) {

    public LogLine {
        fields = Map.copyOf(fields);
    }

    static Optional<LogLine> parse(String line) {
        var words = line.split(" ", -1);
        if (words.length < 2) {
            return Optional.empty();
        }
        try {
            var fields = new HashMap<String, String>();
            for (int i = 2; i < words.length; i++) {
                int equals = words[i].indexOf('=');
                if (equals > 0) {
                    fields.put(words[i].substring(0, equals), words[i].substring(equals + 1));
                }
            }
            return Optional.of(new LogLine(Instant.parse(words[0]), words[1], fields));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    public String field(String key) {
        return fields.getOrDefault(key, "");
    }

    boolean is(String wanted, Map<String, String> with) {
        return name.equals(wanted) && fields.entrySet().containsAll(with.entrySet());
    }
}
