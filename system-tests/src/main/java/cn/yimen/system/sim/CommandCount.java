package cn.yimen.system.sim;

import cn.yimen.hall.wire.CommandAnswer;
import cn.yimen.hall.wire.CommandEnvelope;
import cn.yimen.hall.wire.HallCommand;
import cn.yimen.hall.wire.WireJson;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How often each command was done and refused, so that one sees that somebody uses it. Counted
/// once, however often it was asked.
final class CommandCount {

    private static final List<Class<?>> ALL = leaves(HallCommand.class).toList();

    private final Map<Class<?>, Used> used = new TreeMap<>(Comparator.comparingInt(ALL::indexOf));

    private record Used(long done, long refused) {
        private static final Used NEVER = new Used(0, 0);

        Used plus(Used other) {
            return new Used(done + other.done, refused + other.refused);
        }
    }

    CommandCount() {
        ALL.forEach(command -> used.put(command, Used.NEVER));
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(CommandCount::leaves)
                : Stream.of(type);
    }

    void answered(CommandEnvelope envelope, CommandAnswer answer) {
        var once = answer instanceof CommandAnswer.Accepted ? new Used(1, 0) : new Used(0, 1);
        used.merge(envelope.command().getClass(), once, Used::plus);
    }

    void add(CommandCount other) {
        other.used.forEach((command, times) -> used.merge(command, times, Used::plus));
    }

    /// Those that were never done.
    List<String> unused() {
        return used.entrySet().stream()
                .filter(entry -> entry.getValue().done() == 0)
                .map(entry -> WireJson.typeName(entry.getKey()))
                .toList();
    }

    @Override
    public String toString() {
        return used.entrySet().stream()
                .map(entry ->
                        "  %-20s %,12d done %,12d refused"
                                .formatted(
                                        WireJson.typeName(entry.getKey()),
                                        entry.getValue().done(),
                                        entry.getValue().refused()))
                .collect(Collectors.joining("\n"));
    }
}
