package cn.yimen.journal.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OutboxTest {

    @TempDir Path directory;
    private RecordStore store;

    @BeforeEach
    void open() {
        store = new Kiosk(directory).open();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void withinAnAggregateTheOrderCountsAndOthersDoNotWait() {
        submit("c1", "one");
        submit("c1", "two");
        submit("c2", "three");
        assertThat(next()).containsExactly("one", "three");
        assertThat(next()).as("until it is settled").containsExactly("one", "three");
        confirmFirst();
        assertThat(next()).containsExactly("two", "three");
    }

    @Test
    void whatIsParkedHoldsBackItsOwnAggregateUntilItIsCorrected() {
        submit("c1", "one");
        submit("c1", "two");
        submit("c2", "three");
        var parked = outgoing().getFirst();
        settle(parked.refused("item-unknown"));
        assertThat(next()).containsExactly("three");
        store.resend(parked.header().id(), Kiosk.contents("one, corrected"), Kiosk.CLERK);
        assertThat(next()).as("in its old place").containsExactly("one, corrected", "three");
        confirmFirst();
        assertThat(next()).containsExactly("two", "three");
    }

    @Test
    void anAnswerToAnEarlierRevisionOrARepeatedOneChangesNothing() {
        submit("c1", "one");
        var first = outgoing().getFirst();
        settle(first.refused("item-unknown"));
        settle(first.confirmed());
        assertThat(store.list(RecordState.PARKED, 10)).hasSize(1);
        store.resend(first.header().id(), Kiosk.contents("two"), Kiosk.CLERK);
        settle(first.confirmed());
        assertThat(next()).containsExactly("two");
        confirmFirst();
        settle(new Settlement.Refused(first.header().id(), 2, "late"));
        assertThat(store.list(RecordState.SENT, 10)).hasSize(1);
        assertThat(store.unsent().isNone()).isTrue();
    }

    @Test
    void whatGoesOutIsTheSameAfterARestart() {
        submit("c1", "one");
        var before = Kiosk.idAndBody(outgoing().getFirst());
        store.close();
        store = new Kiosk(directory).open();
        assertThat(Kiosk.idAndBody(outgoing().getFirst()))
                .isEqualTo(before)
                .endsWith("-" + Body.text("one").digest());
    }

    @Test
    void onlyTheKindsThatAreAskedForAreHandedOut() {
        submit("c1", "one");
        store.submit(Kiosk.rating("5"));
        assertThat(store.outbox().next(Set.of(Kiosk.RATING), 10)).hasSize(1);
        assertThat(store.outbox().next(Set.of(), 10)).isEmpty();
    }

    @Test
    void aHandOutIsBoundedInNumberAndBytesButNeverStuck() {
        var halfFull = new byte[Outbox.BATCH_BYTES / 2 + 1];
        for (int i = 0; i < 3; i++) {
            var record =
                    new NewRecord(
                            Kiosk.id(),
                            Kiosk.CASE,
                            new Aggregate("c" + i),
                            Contents.of(Body.of(halfFull)));
            Kiosk.done(store.submit(record));
        }
        assertThat(outgoing()).hasSize(1);
        submit("c9", "small");
        confirmFirst();
        assertThat(outgoing()).hasSize(1);
        confirmFirst();
        assertThat(outgoing()).as("half full, and a small one").hasSize(2);
        assertThat(store.outbox().next(Kiosk.KINDS, 1)).hasSize(1);
    }

    @Test
    void aBatchIsSettledAsAWhole() {
        var made = new ArrayList<RecordId>();
        for (int i = 0; i < 40; i++) {
            made.add(Kiosk.done(store.submit(Kiosk.rating("5"))).id());
        }
        var batch = store.outbox().next(Kiosk.KINDS, 200);
        assertThat(batch).extracting(one -> one.header().id()).isEqualTo(made);
        store.outbox().settle(batch.stream().map(Outgoing::confirmed).toList());
        assertThat(store.unsent().isNone()).isTrue();
        assertThat(store.list(RecordState.SENT, 100)).hasSize(40);
    }

    private void submit(String aggregate, String text) {
        Kiosk.done(store.submit(Kiosk.ofCase(aggregate, text)));
    }

    private List<Outgoing> outgoing() {
        return store.outbox().next(Kiosk.KINDS, 100);
    }

    private List<String> next() {
        return outgoing().stream().map(one -> one.body().text()).toList();
    }

    private void confirmFirst() {
        settle(outgoing().getFirst().confirmed());
    }

    private void settle(Settlement settlement) {
        assertThat(store.outbox().settle(List.of(settlement))).isEmpty();
    }
}
