package cn.yimen.hall.log;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A bug as it may be told: types and places. Messages never, for they may hold what a person
/// entered.
///
/// @param thread that met it
public record Bug(Thread thread, Throwable what) {

    /// For an [EventLog].
    public Map<String, String> fields() {
        return Map.of(
                "thread",
                thread.getName(),
                "type",
                what.getClass().getName(),
                "at",
                Stream.of(what.getStackTrace())
                        .findFirst()
                        .map(StackTraceElement::toString)
                        .orElse("unknown"));
    }

    /// As a stack trace with all its causes, for whoever mends it.
    public String places() {
        var text = new StringBuilder();
        Set<Throwable> told = Collections.newSetFromMap(new IdentityHashMap<>());
        var next = Optional.of(what);
        while (next.filter(told::add).isPresent()) {
            var trouble = next.get();
            text.append(told.size() == 1 ? "" : "caused by ")
                    .append(trouble.getClass().getName())
                    .append('\n');
            for (var frame : trouble.getStackTrace()) {
                text.append("\tat ").append(frame).append('\n');
            }
            next = Optional.ofNullable(trouble.getCause());
        }
        return text.toString();
    }
}
