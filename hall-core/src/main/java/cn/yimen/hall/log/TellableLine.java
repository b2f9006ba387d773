package cn.yimen.hall.log;

import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/// What of a line of an [EventLog] may leave the machine: time, name, and of its fields those that
/// stand in this list, with values that can be nobody's. All else is left out, so that an event
/// which somebody adds tells nothing before somebody has thought of it here.
public final class TellableLine {

    private static final Pattern LINE =
            Pattern.compile(
                    "(?<at>\\d{4}-\\d\\d-\\d\\dT[0-9:.]{5,20}Z) (?<name>[a-z][a-z0-9.-]{0,40})"
                            + "(?<fields>(?: [^ ]+)*)");

    /// Words of the programs' own: enums, names of classes, parts and files of ours.
    private static final Set<String> WORDS =
            Set.of(
                    "part",
                    "why",
                    "family",
                    "what",
                    "state",
                    "reason",
                    "outcome",
                    "work",
                    "type",
                    "thread",
                    "trouble",
                    "kind",
                    "readiness",
                    "faults",
                    "error",
                    "code",
                    "good",
                    "disk",
                    "on",
                    "at",
                    "program",
                    "level",
                    "order",
                    "how",
                    "alarm");

    private static final Set<String> NUMBERS =
            Set.of("millis", "count", "times", "seq", "used", "port", "replayed", "waiting");

    private static final Pattern WORD =
            Pattern.compile("(?!.*[0-9]{5})[A-Za-z][A-Za-z0-9_.,:/$#-]{0,159}");
    private static final Pattern UUID_WORD =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,8}");

    private TellableLine() {}

    /// Empty where it is no line of an event log.
    public static Optional<String> of(String line) {
        var found = LINE.matcher(line);
        if (!found.matches()) {
            return Optional.empty();
        }
        var told = new StringJoiner(" ").add(found.group("at")).add(found.group("name"));
        for (var field : found.group("fields").strip().split(" ", -1)) {
            if (isTellable(field)) {
                told.add(field);
            }
        }
        return Optional.of(told.toString());
    }

    private static boolean isTellable(String field) {
        int equals = field.indexOf('=');
        if (equals < 0) {
            return false;
        }
        var key = field.substring(0, equals);
        var value = field.substring(equals + 1);
        if (key.equals("order") && UUID_WORD.matcher(value).matches()) {
            return true;
        }
        return NUMBERS.contains(key)
                ? NUMBER.matcher(value).matches()
                : WORDS.contains(key) && WORD.matcher(value).matches();
    }
}
