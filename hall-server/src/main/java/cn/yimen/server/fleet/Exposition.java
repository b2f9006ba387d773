package cn.yimen.server.fleet;

import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;

/// Writes the text format of Prometheus, version 0.0.4: each metric once, with what it means.
final class Exposition {

    static final String TYPE = "text/plain; version=0.0.4; charset=utf-8";

    private final StringBuilder text = new StringBuilder(4_096);

    /// Begins a metric; its samples follow.
    ///
    /// @param type `gauge`, `counter` or `histogram`
    Exposition metric(String name, String type, String help) {
        text.append("# HELP ").append(name).append(' ').append(help).append('\n');
        text.append("# TYPE ").append(name).append(' ').append(type).append('\n');
        return this;
    }

    Exposition sample(String name, Map<String, String> labels, double value) {
        text.append(name);
        if (!labels.isEmpty()) {
            var all = new StringJoiner(",", "{", "}");
            new TreeMap<>(labels)
                    .forEach((key, word) -> all.add(key + "=\"" + escaped(word) + "\""));
            text.append(all);
        }
        text.append(' ').append(number(value)).append('\n');
        return this;
    }

    /// A count.
    Exposition sample(String name, Map<String, String> labels, long value) {
        return sample(name, labels, (double) value);
    }

    private static String number(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : String.format(Locale.ROOT, "%s", value);
    }

    private static String escaped(String word) {
        return word.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
