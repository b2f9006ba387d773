package cn.yimen.system.crash;

import cn.yimen.journal.record.Actor;
import cn.yimen.journal.record.Change;
import cn.yimen.journal.record.KeyRotation.Rotating;
import cn.yimen.journal.record.RecordOpening;
import cn.yimen.journal.record.RecordSettings;
import cn.yimen.journal.record.RecordStore;
import cn.yimen.journal.record.Settlement;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// The traced program over records: does what its script says, and says `ACK n` when the store has
/// taken n acts, never before.
public final class RecordLedger {

    private static final Actor CLERK = new Actor("0317");
    private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");

    private final Path directory;
    private final boolean isHasty;
    private RecordStore store;

    private RecordLedger(Path directory, boolean isHasty) {
        this.directory = directory;
        this.isHasty = isHasty;
        store = open(directory);
    }

    /// @param arguments directory, seed, number of acts
    public static void main(String... arguments) {
        run(false, arguments);
    }

    /// @param isHasty whether it acknowledges before it acts, to see whether the judge notices
    public static void run(boolean isHasty, String... arguments) {
        var script = RecordScript.of(Long.parseLong(arguments[1]), Integer.parseInt(arguments[2]));
        new RecordLedger(Path.of(arguments[0]), isHasty).play(script.acts());
    }

    static RecordStore open(Path directory) {
        var settings = RecordSettings.in(directory, directory.resolve("device.keys"), () -> NOW);
        return switch (RecordStore.open(settings)) {
            case RecordOpening.Opened opened -> opened.store();
            case RecordOpening.NotOpened not ->
                    throw new IllegalStateException(not.trouble() + ": " + not.detail());
        };
    }

    private void play(List<RecordAct> acts) {
        acknowledge(0);
        for (int done = 0; done < acts.size(); done++) {
            if (isHasty) {
                acknowledge(done + 1);
            }
            act(acts.get(done));
            if (!isHasty) {
                acknowledge(done + 1);
            }
        }
        store.close();
    }

    private void act(RecordAct act) {
        switch (act) {
            case RecordAct.Draft(var record) -> done(store.draft(record));
            case RecordAct.Submit(var record) -> done(store.submit(record));
            case RecordAct.SubmitDraft(var id) -> done(store.submit(id, CLERK));
            case RecordAct.Replace(var id, var text) ->
                    done(store.replace(id, RecordScript.contents(text)));
            case RecordAct.Resend(var id, var text) ->
                    done(store.resend(id, RecordScript.contents(text), CLERK));
            case RecordAct.Discard(var id) -> done(store.discard(id, CLERK));
            case RecordAct.Confirm(var id, var revision) ->
                    settle(new Settlement.Confirmed(id, revision));
            case RecordAct.Refuse(var id, var revision) ->
                    settle(new Settlement.Refused(id, revision, "no-such-item"));
            case RecordAct.Erase _ -> store.erase(Duration.ZERO);
            case RecordAct.ChangeKey _ -> changeKey();
            case RecordAct.Reopen _ -> {
                store.close();
                store = open(directory);
            }
        }
    }

    private void changeKey() {
        var rotated = store.keys().rotate();
        var trouble = store.keys().reseal().trouble();
        var retired = store.keys().retire();
        boolean isDone = rotated instanceof Rotating.Done && retired instanceof Rotating.Done;
        if (trouble.isPresent() || !isDone) {
            throw new IllegalStateException(rotated + " " + trouble + " " + retired);
        }
    }

    private void settle(Settlement settlement) {
        var trouble = store.outbox().settle(List.of(settlement));
        if (trouble.isPresent()) {
            throw new IllegalStateException(trouble.get().toString());
        }
    }

    private static void done(Change change) {
        if (!(change instanceof Change.Done)) {
            throw new IllegalStateException(change.toString());
        }
    }

    private static void acknowledge(int acts) {
        System.out.print(Ledger.ACKNOWLEDGED + acts + "\n");
        System.out.flush();
    }
}
