package cn.yimen.system.crash;

import cn.yimen.journal.record.Aggregate;
import cn.yimen.journal.record.Change;
import cn.yimen.journal.record.NewRecord;
import cn.yimen.journal.record.RecordId;
import cn.yimen.journal.record.RecordKind;
import cn.yimen.journal.record.RecordStore;
import cn.yimen.journal.record.RecordsUnreadable;
import cn.yimen.system.crash.Judge.Verdict;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Opens what a power cut left with the real store and its real key file.
final class RecordJudge implements ImageJudge {

    private static final RecordId AFTERWARDS = new RecordId(new UUID(1, 1));

    private final List<KeptRecords> stages;
    private final Set<RecordId> all;

    RecordJudge(RecordScript script) {
        stages = script.stages();
        all =
                stages.stream()
                        .flatMap(stage -> stage.records().keySet().stream())
                        .collect(Collectors.toSet());
    }

    @Override
    public Verdict judge(Path directory, int acknowledged) {
        try (var store = RecordLedger.open(directory)) {
            var found = store.check();
            if (!found.isWhole()) {
                return new Verdict.Corrupt(found.toString());
            }
            var kept = KeptRecords.in(store, all);
            return goesOn(store)
                    ? compare(kept, acknowledged)
                    : new Verdict.Corrupt("takes no records any more");
        } catch (IllegalStateException | RecordsUnreadable e) {
            return new Verdict.Corrupt(e.toString());
        }
    }

    private Verdict compare(KeptRecords kept, int acknowledged) {
        int underWay = Math.min(acknowledged + 1, stages.size() - 1);
        for (int stage = underWay; stage >= 0; stage--) {
            if (stages.get(stage).equals(kept)) {
                return stage >= acknowledged
                        ? new Verdict.Sound()
                        : new Verdict.Lost("acts " + (stage + 1) + " to " + acknowledged);
            }
        }
        return new Verdict.Corrupt("what never was, after " + acknowledged + " acts");
    }

    private static boolean goesOn(RecordStore store) {
        var record =
                new NewRecord(
                        AFTERWARDS,
                        new RecordKind("rating"),
                        new Aggregate("afterwards"),
                        RecordScript.contents("afterwards"));
        return store.submit(record) instanceof Change.Done;
    }
}
