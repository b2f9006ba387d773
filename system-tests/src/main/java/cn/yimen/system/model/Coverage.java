package cn.yimen.system.model;

import cn.yimen.hall.event.HallEvent;
import cn.yimen.hall.event.HallWideEvent;
import cn.yimen.hall.event.TicketEvent;
import cn.yimen.hall.wire.Beside;
import cn.yimen.hall.wire.HallCommand;
import cn.yimen.hall.wire.InHand;
import cn.yimen.hall.wire.Refusal;
import cn.yimen.hall.wire.ToAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// How often the sequences reached each command, each refusal and each event.
final class Coverage {

    private final Map<String, Integer> commands = new TreeMap<>();
    private final Map<String, Integer> refusals = new TreeMap<>();
    private final Map<String, Integer> events = new TreeMap<>();

    /// Not counted where a failing sequence is being made shorter.
    static Coverage none() {
        return new Coverage();
    }

    void asked(HallCommand command) {
        count(commands, command.getClass().getSimpleName());
    }

    void refused(Refusal why) {
        count(refusals, why.name());
    }

    void happened(HallEvent event) {
        count(events, event.getClass().getSimpleName());
    }

    private static void count(Map<String, Integer> counts, String what) {
        counts.merge(what, 1, Integer::sum);
    }

    /// What the server's doors say before the rules are asked: who may send what.
    private static final Set<Refusal> AT_THE_DOOR =
            Set.of(Refusal.NOT_SIGNED_IN, Refusal.NOT_PERMITTED);

    /// The commands, refusals and events that never came.
    Set<String> missing() {
        Set<String> missing = new TreeSet<>();
        missing.addAll(leaves(HallCommand.class));
        missing.addAll(leaves(HallEvent.class));
        Stream.of(Refusal.values())
                .filter(why -> !AT_THE_DOOR.contains(why))
                .map(Enum::name)
                .forEach(missing::add);
        missing.removeAll(commands.keySet());
        missing.removeAll(events.keySet());
        missing.removeAll(refusals.keySet());
        return missing;
    }

    /// What everybody is told, and what a manager has in hand, changes no queue: the model leaves
    /// it out.
    private static final Set<Class<?>> BESIDE_THE_QUEUE =
            Set.of(
                    ToAll.class,
                    HallWideEvent.ToAll.class,
                    InHand.class,
                    Beside.class,
                    TicketEvent.Beside.class,
                    HallWideEvent.InHand.class);

    private static List<String> leaves(Class<?> type) {
        if (BESIDE_THE_QUEUE.contains(type)) {
            return List.of();
        }
        if (!type.isSealed()) {
            return List.of(type.getSimpleName());
        }
        List<String> names = new ArrayList<>();
        for (var below : type.getPermittedSubclasses()) {
            names.addAll(leaves(below));
        }
        return names;
    }

    @Override
    public String toString() {
        return "commands %s%nrefusals %s%nevents   %s%nnever    %s"
                .formatted(commands, refusals, events, missing());
    }
}
