package cn.yimen.system.crash;

import cn.yimen.hall.event.HallEvent;
import cn.yimen.hall.event.TicketEvent.Reserved;
import cn.yimen.journal.Draft;
import cn.yimen.journal.Entry;
import cn.yimen.journal.Journal;
import cn.yimen.journal.KnownAnswer;
import cn.yimen.journal.Personal;
import cn.yimen.journal.Snapshot;
import cn.yimen.journal.Step;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What a journal holds, as a value to compare.
record Kept(
        List<Entry<HallEvent>> entries,
        Map<Long, Personal> persons,
        Map<UUID, KnownAnswer<HallEvent>> answers,
        long cursor,
        Optional<Snapshot> snapshot) {

    /// What is looked at one by one; of the rest the rows are counted.
    ///
    /// @param commands whose answers are read
    /// @param personsAfter the entry after which persons are read
    record Window(Collection<UUID> commands, long personsAfter) {}

    static Kept in(Journal<HallEvent> journal, Window window) {
        var entries = journal.read(0, Integer.MAX_VALUE);
        var persons = new HashMap<Long, Personal>();
        entries.stream()
                .filter(entry -> entry.value() instanceof Reserved)
                .map(Entry::seq)
                .filter(seq -> seq > window.personsAfter())
                .forEach(
                        seq -> journal.personal(seq).ifPresent(person -> persons.put(seq, person)));
        return new Kept(
                entries,
                persons,
                journal.answers(window.commands()),
                journal.cursor(Script.CURSOR),
                journal.snapshot());
    }

    Kept through(Window window) {
        var someAnswers = new HashMap<>(answers);
        someAnswers.keySet().retainAll(window.commands());
        var somePersons = new HashMap<>(persons);
        somePersons.keySet().removeIf(seq -> seq <= window.personsAfter());
        return new Kept(entries, somePersons, someAnswers, cursor, snapshot);
    }

    /// How many rows the tables have then.
    String rows() {
        return entries.size() + " " + persons.size() + " " + answers.size();
    }

    /// What must be kept before the first act of a script, after it, after the second …
    static List<Kept> along(List<Act> script) {
        var growing = new Growing();
        var stages = new ArrayList<Kept>();
        stages.add(growing.now());
        for (var act : script) {
            growing.add(act);
            stages.add(growing.now());
        }
        return List.copyOf(stages);
    }

    private static final class Growing {

        private final List<Entry<HallEvent>> entries = new ArrayList<>();
        private final Map<Long, Personal> persons = new HashMap<>();
        private final Map<UUID, KnownAnswer<HallEvent>> answers = new HashMap<>();
        private long cursor;
        private Optional<Snapshot> snapshot = Optional.empty();

        void add(Act act) {
            switch (act) {
                case Act.Append append -> append.steps().forEach(this::add);
                case Act.Erase erase -> persons.remove(erase.seq());
                case Act.MoveCursor move -> cursor = move.seq();
                case Act.Save save -> snapshot = Optional.of(save.snapshot());
                case Act.Reopen _ -> {}
            }
        }

        private void add(Step<HallEvent> step) {
            var made = step.drafts().stream().map(this::add).toList();
            step.command()
                    .ifPresent(command ->
                            answers.put(
                                    command.id(),
                                    new KnownAnswer<>(
                                            command.fingerprint(), command.answer(), made)));
        }

        private Entry<HallEvent> add(Draft<HallEvent> draft) {
            var entry = new Entry<>(entries.size() + 1L, draft.at(), draft.value());
            entries.add(entry);
            draft.personal().ifPresent(person -> persons.put(entry.seq(), person));
            return entry;
        }

        Kept now() {
            return new Kept(
                    List.copyOf(entries),
                    Map.copyOf(persons),
                    Map.copyOf(answers),
                    cursor,
                    snapshot);
        }
    }
}
