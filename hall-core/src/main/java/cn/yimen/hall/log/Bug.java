package cn.yimen.hall.log;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A bug as it may be told: types and places. Messages never, for they may hold what a person
/// entered.
///
/// @param thread that met it
public record Bug(Thread thread, Throwable what) {

    private static final String OURS = "cn.yimen.";
    private static final Pattern LAMBDA = Pattern.compile("lambda\\$(\\w+)\\$\\d+");
    private static final int MASK = 0xFFFF;

    /// For an [EventLog].
    public Map<String, String> fields() {
        return Map.of(
                "thread",
                thread.getName(),
                "code",
                code(),
                "type",
                what.getClass().getName(),
                "at",
                Stream.of(what.getStackTrace())
                        .findFirst()
                        .map(StackTraceElement::toString)
                        .orElse("unknown"));
    }

    /// Short enough to be read out: the same for the same place of the programs in every release
    /// that has it. [#fields] say which place it is.
    public String code() {
        return "X-%04X".formatted(fold(place().hashCode()));
    }

    private static int fold(int hash) {
        return (hash ^ hash >>> Short.SIZE) & MASK;
    }

    /// Class and method of ours that it came through first. Numbers of lambdas change with every
    /// build.
    private String place() {
        var frames = what.getStackTrace();
        return Stream.of(frames)
                .filter(frame -> frame.getClassName().startsWith(OURS))
                .findFirst()
                .or(() -> Stream.of(frames).findFirst())
                .map(frame -> frame.getClassName() + "#" + frame.getMethodName())
                .map(place -> LAMBDA.matcher(place).replaceAll("$1"))
                .orElseGet(() -> what.getClass().getName());
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
