package cn.yimen.journal.record;

import cn.yimen.journal.vault.CipherSuite;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// A process that lives a kiosk's day with one store, over and over, until it is killed: drafts,
/// corrections, captures, look-ups, sending, refusals, erasing, another key. At noon it says so and
/// goes on when it is told to.
final class Scribe {

    private final RecordStore store;

    private Scribe(RecordStore store) {
        this.store = store;
    }

    /// @param arguments directory, name of the suite
    public static void main(String... arguments) throws IOException {
        var kiosk = new Kiosk(Path.of(arguments[0]));
        var scribe = new Scribe(kiosk.open(CipherSuite.valueOf(arguments[1])));
        while (true) {
            scribe.day();
        }
    }

    private void day() throws IOException {
        var words = keep(Seeds.words(), RecordState.DRAFT);
        store.replace(words, Seeds.words());
        store.submit(words, Kiosk.CLERK);
        keep(Seeds.capture(), RecordState.WAITING);
        keep(Seeds.words(), RecordState.WAITING);
        store.find(new LookUp("phone", Seeds.PHONE));
        var outgoing = store.outbox().next(Kiosk.KINDS, 3);
        if (outgoing.size() == 3) {
            store.outbox()
                    .settle(
                            List.of(
                                    outgoing.get(0).confirmed(),
                                    outgoing.get(1).confirmed(),
                                    outgoing.get(2).refused("not-this-one")));
            store.resend(outgoing.get(2).header().id(), Seeds.words(), Kiosk.CLERK);
        }
        System.out.println("noon");
        if (System.in.read() < 0) {
            throw new IllegalStateException("nobody is there any more");
        }
        store.keys().rotate();
        store.keys().reseal();
        store.keys().retire();
        // Those of the day before.
        store.erase(Duration.ZERO);
        store.discard(keep(Seeds.words(), RecordState.DRAFT), Kiosk.CLERK);
    }

    private RecordId keep(Contents contents, RecordState state) {
        var id = Kiosk.id();
        var record = new NewRecord(id, Kiosk.RATING, new Aggregate(id.toString()), contents);
        Kiosk.done(state == RecordState.DRAFT ? store.draft(record) : store.submit(record));
        return id;
    }
}
