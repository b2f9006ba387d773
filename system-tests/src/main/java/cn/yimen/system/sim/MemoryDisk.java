package cn.yimen.system.sim;

import cn.yimen.journal.Appending;
import cn.yimen.journal.Chronicle;
import cn.yimen.journal.Entry;
import cn.yimen.journal.Head;
import cn.yimen.journal.JournalTrouble;
import cn.yimen.journal.KnownAnswer;
import cn.yimen.journal.Personal;
import cn.yimen.journal.Snapshot;
import cn.yimen.journal.Step;
import cn.yimen.journal.Turn;
import cn.yimen.journal.Verification;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A journal on a disk that keeps, in a power cut, what was synced, and of the transactions in
/// flight the first few or none. That the real one does so is proven by its crash images.
final class MemoryDisk<T> implements Chronicle<T>, Medium {

    private final String epoch;
    private final DiskLuck luck;
    private final List<Entry<T>> entries = new ArrayList<>();
    private final Map<UUID, KnownAnswer<T>> answers = new HashMap<>();
    private final Map<Long, Personal> personal = new HashMap<>();
    private final Map<String, Long> cursors = new HashMap<>();
    private final List<Undo> unsynced = new ArrayList<>();
    private Optional<Snapshot> saved = Optional.empty();

    /// How to take back a transaction that did not reach the disk.
    private record Undo(int size, List<UUID> commands) {}

    MemoryDisk(String epoch, DiskLuck luck) {
        this.epoch = epoch;
        this.luck = luck;
    }

    @Override
    public Head head() {
        return new Head(epoch, entries.size(), "");
    }

    @Override
    public Appending<T> append(List<Step<T>> steps) {
        if (luck.isFull()) {
            return new Appending.NotAppended<>(JournalTrouble.DISK_FULL, "simulated");
        }
        luck.maybeCut();
        var undo = new Undo(entries.size(), new ArrayList<>());
        var made = steps.stream().map(step -> add(step, undo)).toList();
        if (!luck.isSyncedAtOnce()) {
            unsynced.add(undo);
        }
        luck.maybeCut();
        return new Appending.Appended<>(made);
    }

    private List<Entry<T>> add(Step<T> step, Undo undo) {
        var made = new ArrayList<Entry<T>>();
        for (var draft : step.drafts()) {
            long seq = entries.size() + 1L;
            var entry = new Entry<>(seq, draft.at(), draft.value());
            entries.add(entry);
            draft.personal().ifPresent(data -> personal.put(seq, data));
            made.add(entry);
        }
        step.command()
                .ifPresent(command -> {
                    undo.commands().add(command.id());
                    answers.put(
                            command.id(),
                            new KnownAnswer<>(command.fingerprint(), command.answer(), made));
                });
        return made;
    }

    @Override
    public Appending<T> append(Turn.Asking asking, Function<Turn<T>, List<Step<T>>> decide) {
        var known =
                asking.commands().stream()
                        .filter(answers::containsKey)
                        .collect(Collectors.toMap(Function.identity(), answers::get));
        var steps = decide.apply(new Turn<>(List.of(), known));
        return steps.isEmpty() ? new Appending.Appended<>(List.of()) : append(steps);
    }

    @Override
    public void synced() {
        unsynced.clear();
    }

    /// The disk writes in order, so that a later transaction never stays without an earlier one.
    @Override
    public void powerCut() {
        int lost = unsynced.isEmpty() ? 0 : luck.lostOf(unsynced.size());
        for (var undo : unsynced.subList(unsynced.size() - lost, unsynced.size()).reversed()) {
            while (entries.size() > undo.size()) {
                personal.remove((long) entries.size());
                entries.removeLast();
            }
            undo.commands().forEach(answers::remove);
        }
        unsynced.clear();
        saved = saved.filter(snapshot -> snapshot.seq() <= entries.size());
    }

    @Override
    public List<Entry<T>> since(long after) {
        return read(after, Integer.MAX_VALUE);
    }

    @Override
    public List<Entry<T>> read(long after, int limit) {
        int from = (int) Math.min(after, entries.size());
        int to = (int) Math.min((long) from + limit, entries.size());
        return List.copyOf(entries.subList(from, to));
    }

    @Override
    public Verification replay(long after, Consumer<Entry<T>> each) {
        var rest = entries.subList((int) after, entries.size());
        rest.forEach(each);
        return new Verification.Whole(rest.size());
    }

    @Override
    public Optional<Personal> personal(long seq) {
        return Optional.ofNullable(personal.get(seq));
    }

    @Override
    public Optional<JournalTrouble> erasePersonal(long seq) {
        if (luck.isFull()) {
            return Optional.of(JournalTrouble.DISK_FULL);
        }
        personal.remove(seq);
        return Optional.empty();
    }

    @Override
    public long cursor(String name) {
        return cursors.getOrDefault(name, 0L);
    }

    @Override
    public Optional<JournalTrouble> moveCursor(String name, long seq) {
        if (luck.isFull()) {
            return Optional.of(JournalTrouble.DISK_FULL);
        }
        luck.maybeCut();
        cursors.put(name, seq);
        return Optional.empty();
    }

    @Override
    public Optional<JournalTrouble> saveSnapshot(Snapshot snapshot) {
        saved = Optional.of(snapshot);
        return Optional.empty();
    }

    @Override
    public Optional<Snapshot> snapshot() {
        return saved;
    }

    @Override
    public void close() {}
}
