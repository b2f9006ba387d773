package cn.yimen.system.crash;

import cn.yimen.journal.record.NewRecord;
import cn.yimen.journal.record.ReadRecord;
import cn.yimen.journal.record.RecordId;
import cn.yimen.journal.record.RecordState;
import cn.yimen.journal.record.RecordStore;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// What a store of records holds, as a value to compare. What was never made and what was discarded
/// is not in it.
record KeptRecords(Map<RecordId, Kept> records) {

    /// @param text empty where it was erased
    record Kept(RecordState state, int revision, Optional<String> text) {}

    KeptRecords {
        records = Map.copyOf(records);
    }

    static KeptRecords none() {
        return new KeptRecords(Map.of());
    }

    Kept of(RecordId id) {
        return Objects.requireNonNull(records.get(id));
    }

    Optional<RecordId> anyIn(RecordState state, RandomGenerator random) {
        List<RecordId> all =
                records.keySet().stream()
                        .filter(id -> of(id).state() == state)
                        .sorted((a, b) -> a.value().compareTo(b.value()))
                        .toList();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
    }

    KeptRecords after(RecordAct act) {
        return switch (act) {
            case RecordAct.Draft(var record) -> with(record, RecordState.DRAFT);
            case RecordAct.Submit(var record) -> with(record, RecordState.WAITING);
            case RecordAct.SubmitDraft(var id) -> in(id, RecordState.WAITING);
            case RecordAct.Confirm(var id, _) -> in(id, RecordState.SENT);
            case RecordAct.Refuse(var id, _) -> in(id, RecordState.PARKED);
            case RecordAct.Replace(var id, var text) -> revised(id, RecordState.DRAFT, text);
            case RecordAct.Resend(var id, var text) -> revised(id, RecordState.WAITING, text);
            case RecordAct.Discard(var id) -> without(id);
            case RecordAct.Erase _ -> erased();
            case RecordAct.ChangeKey _, RecordAct.Reopen _ -> this;
        };
    }

    private KeptRecords with(NewRecord record, RecordState state) {
        var text = Optional.of(record.contents().body().text());
        return with(record.id(), new Kept(state, 1, text));
    }

    private KeptRecords in(RecordId id, RecordState state) {
        return with(id, new Kept(state, of(id).revision(), of(id).text()));
    }

    private KeptRecords revised(RecordId id, RecordState state, String text) {
        return with(id, new Kept(state, of(id).revision() + 1, Optional.of(text)));
    }

    private KeptRecords with(RecordId id, Kept kept) {
        var more = new HashMap<>(records);
        more.put(id, kept);
        return new KeptRecords(more);
    }

    private KeptRecords without(RecordId id) {
        var fewer = new HashMap<>(records);
        fewer.remove(id);
        return new KeptRecords(fewer);
    }

    private KeptRecords erased() {
        var all = new HashMap<RecordId, Kept>();
        records.forEach((id, kept) -> {
            boolean isSent = kept.state() == RecordState.SENT;
            all.put(id, isSent ? new Kept(kept.state(), kept.revision(), Optional.empty()) : kept);
        });
        return new KeptRecords(all);
    }

    /// What a store says of these.
    ///
    /// @throws IllegalStateException where one of them cannot be opened
    static KeptRecords in(RecordStore store, Collection<RecordId> ids) {
        var found = new HashMap<RecordId, Kept>();
        for (var id : ids) {
            switch (store.read(id)) {
                case ReadRecord.Found(var header, var contents) ->
                        found.put(
                                id,
                                new Kept(
                                        header.state(),
                                        header.revision(),
                                        Optional.of(contents.body().text())));
                case ReadRecord.Erased(var header) ->
                        found.put(
                                id, new Kept(header.state(), header.revision(), Optional.empty()));
                case ReadRecord.Unknown _ -> {}
                default -> throw new IllegalStateException(id + " does not open");
            }
        }
        return new KeptRecords(found);
    }
}
