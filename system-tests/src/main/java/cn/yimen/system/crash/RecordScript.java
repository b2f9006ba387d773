package cn.yimen.system.crash;

import cn.yimen.journal.record.Aggregate;
import cn.yimen.journal.record.Body;
import cn.yimen.journal.record.Contents;
import cn.yimen.journal.record.LookUp;
import cn.yimen.journal.record.NewRecord;
import cn.yimen.journal.record.RecordId;
import cn.yimen.journal.record.RecordKind;
import cn.yimen.journal.record.RecordState;
import cn.yimen.system.crash.KeptRecords.Kept;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// What the traced program does with its records, from a seed: every way that a record can go.
///
/// @param acts what is done
/// @param stages what must be kept before the first act, after it, after the second …
record RecordScript(List<RecordAct> acts, List<KeptRecords> stages) {

    private static final RecordKind KIND = new RecordKind("rating");
    private static final List<RecordState> CHANGING =
            List.of(RecordState.DRAFT, RecordState.WAITING, RecordState.PARKED);

    static RecordScript of(long seed, int count) {
        var writing = new Writing(RandomGeneratorFactory.of("L64X128MixRandom").create(seed));
        for (int index = 1; index <= count; index++) {
            writing.add(writing.next(index));
        }
        return new RecordScript(List.copyOf(writing.acts), List.copyOf(writing.stages));
    }

    static Contents contents(String text) {
        return Contents.of(Body.text(text), new LookUp("holder", text.substring(0, 6)));
    }

    private static final class Writing {

        private final RandomGenerator random;
        private final List<RecordAct> acts = new ArrayList<>();
        private final List<KeptRecords> stages = new ArrayList<>();
        private KeptRecords now = KeptRecords.none();

        Writing(RandomGenerator random) {
            this.random = random;
            stages.add(now);
        }

        void add(RecordAct act) {
            acts.add(act);
            now = now.after(act);
            stages.add(now);
        }

        RecordAct next(int index) {
            if (index % 29 == 0) {
                return new RecordAct.Reopen();
            }
            if (index % 23 == 0) {
                return new RecordAct.ChangeKey();
            }
            if (index % 13 == 0) {
                return new RecordAct.Erase();
            }
            return (random.nextInt(3) == 0 ? Optional.<RecordAct>empty() : change())
                    .orElseGet(this::fresh);
        }

        private RecordAct fresh() {
            var id = new RecordId(new UUID(random.nextLong(), random.nextLong()));
            var record = new NewRecord(id, KIND, new Aggregate(id.toString()), contents(text()));
            return random.nextBoolean()
                    ? new RecordAct.Draft(record)
                    : new RecordAct.Submit(record);
        }

        private Optional<RecordAct> change() {
            var state = CHANGING.get(random.nextInt(CHANGING.size()));
            return now.anyIn(state, random).map(id -> change(id, now.of(id)));
        }

        private RecordAct change(RecordId id, Kept kept) {
            boolean isGood = random.nextInt(4) != 0;
            return switch (kept.state()) {
                case DRAFT ->
                        switch (random.nextInt(3)) {
                            case 0 -> new RecordAct.Replace(id, text());
                            case 1 -> new RecordAct.Discard(id);
                            default -> new RecordAct.SubmitDraft(id);
                        };
                case WAITING ->
                        isGood
                                ? new RecordAct.Confirm(id, kept.revision())
                                : new RecordAct.Refuse(id, kept.revision());
                default -> new RecordAct.Resend(id, text());
            };
        }

        /// Some are long enough for overflow pages.
        private String text() {
            int length = random.nextInt(6) == 0 ? random.nextInt(3_000, 20_000) : 40;
            return "%06d ".formatted(random.nextInt(1_000_000)) + "x".repeat(length);
        }
    }
}
