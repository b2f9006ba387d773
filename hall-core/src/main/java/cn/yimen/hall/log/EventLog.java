package cn.yimen.hall.log;

import java.io.PrintStream;
import java.time.InstantSource;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Logs what happened as one line an event: time, name, then `key=value` in the order of the keys.
/// Values are words, numbers, ids and codes; free text of people and devices never comes here. Safe
/// for use by several threads.
public final class EventLog {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9.-]*");
    private static final Pattern UNSAFE = Pattern.compile("[^\\p{Alnum}._:,/@+#-]");
    private static final int LONGEST_VALUE = 160;

    private final InstantSource clock;
    private final PrintStream out;
    private final Map<String, Object> always;

    public EventLog(InstantSource clock, PrintStream out) {
        this(clock, out, Map.of());
    }

    private EventLog(InstantSource clock, PrintStream out, Map<String, Object> always) {
        this.clock = clock;
        this.out = out;
        this.always = Map.copyOf(always);
    }

    /// The same log, in which each event from here also says this.
    public EventLog with(String key, Object value) {
        var more = new TreeMap<>(always);
        more.put(key, value);
        return new EventLog(clock, out, more);
    }

    /// Writes one event; control characters and anything outside plain words in a value become `_`.
    public void write(String name, Map<String, ?> fields) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("event name " + name);
        }
        var line = new StringBuilder(96).append(clock.instant()).append(' ').append(name);
        var all = new TreeMap<String, Object>(always);
        all.putAll(fields);
        all.forEach((key, value) -> line.append(' ').append(key).append('=').append(plain(value)));
        out.println(line);
    }

    public void write(String name) {
        write(name, Map.of());
    }

    private static String plain(Object value) {
        var text = UNSAFE.matcher(value.toString()).replaceAll("_");
        return text.length() <= LONGEST_VALUE ? text : text.substring(0, LONGEST_VALUE);
    }
}
