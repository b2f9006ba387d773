package cn.yimen.journal.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yimen.journal.JournalTrouble;
import cn.yimen.journal.record.Change.Refused;
import cn.yimen.journal.record.Change.Why;
import cn.yimen.journal.vault.CipherSuite;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class RecordStoreTest {

    private static final LookUp NOBODY = new LookUp("holder", "11010119900307109X");

    @TempDir Path directory;

    @ParameterizedTest
    @EnumSource(CipherSuite.class)
    void aDraftIsFoundByItsPersonGoesOnAndIsSubmitted(CipherSuite suite) {
        var kiosk = new Kiosk(directory);
        var draft = Kiosk.ofCase("c1", "first words");
        try (var store = kiosk.open(suite)) {
            Kiosk.done(store.draft(draft));
            assertThat(store.find(Kiosk.HOLDER))
                    .extracting(RecordHeader::id)
                    .containsOnly(draft.id());
            assertThat(store.find(NOBODY)).isEmpty();
            Kiosk.done(store.replace(draft.id(), Kiosk.contents("better words")));
            assertThat(store.outbox().next(Kiosk.KINDS, 10)).isEmpty();
        }
        try (var store = kiosk.open(suite)) {
            assertThat(Kiosk.text(store, draft.id())).isEqualTo("better words");
            assertThat(Kiosk.done(store.submit(draft.id(), Kiosk.CLERK)).state())
                    .isEqualTo(RecordState.WAITING);
            assertThat(store.outbox().next(Kiosk.KINDS, 10)).hasSize(1);
            assertThat(store.check().isWhole()).isTrue();
        }
    }

    @Test
    void theSameAgainIsDoneAndSomethingElseUnderItsIdIsRefused() {
        try (var store = new Kiosk(directory).open()) {
            var rating = Kiosk.rating("5");
            var first = Kiosk.done(store.submit(rating));
            assertThat(Kiosk.done(store.submit(rating))).isEqualTo(first);
            var other =
                    new NewRecord(
                            rating.id(), rating.kind(), rating.aggregate(), Kiosk.contents("1"));
            assertThat(store.submit(other)).isEqualTo(new Refused(Why.OTHER_CONTENT));
            assertThat(Kiosk.text(store, rating.id())).isEqualTo("5");
            assertThat(store.unsent().records()).isOne();
        }
    }

    @Test
    void onlyADraftIsReplacedOrDiscardedAndOnlyAParkedOneIsSentAgain() {
        try (var store = new Kiosk(directory).open()) {
            var id = Kiosk.done(store.submit(Kiosk.rating("5"))).id();
            var refused = new Refused(Why.NOT_IN_THIS_STATE);
            assertThat(store.replace(id, Kiosk.contents("4"))).isEqualTo(refused);
            assertThat(store.discard(id, Kiosk.CLERK)).isEqualTo(refused);
            assertThat(store.resend(id, Kiosk.contents("4"), Kiosk.CLERK)).isEqualTo(refused);
            Kiosk.send(store, id);
            assertThat(store.discard(id, Kiosk.CLERK)).isEqualTo(refused);
            assertThat(store.discard(Kiosk.id(), Kiosk.CLERK)).isEqualTo(new Refused(Why.UNKNOWN));
            assertThat(Kiosk.text(store, id)).isEqualTo("5");
        }
    }

    @Test
    void aDiscardedDraftIsGoneButForItsDeed() {
        try (var store = new Kiosk(directory).open()) {
            var id = Kiosk.done(store.draft(Kiosk.rating("5"))).id();
            Kiosk.done(store.discard(id, Kiosk.CLERK));
            assertThat(store.read(id)).isEqualTo(new ReadRecord.Unknown());
            assertThat(store.find(Kiosk.HOLDER)).isEmpty();
            assertThat(store.deeds(id))
                    .extracting(Deed::what)
                    .containsExactly(Deed.What.KEPT, Deed.What.DISCARDED);
        }
    }

    @Test
    void aParkedRecordIsCorrectedByAPersonAndSentAgainUnderItsId() {
        try (var store = new Kiosk(directory).open()) {
            var id = Kiosk.done(store.submit(Kiosk.rating("phone 1380871"))).id();
            var first = store.outbox().next(Kiosk.KINDS, 1).getFirst();
            store.outbox().settle(List.of(first.refused("phone-malformed")));
            assertThat(store.list(RecordState.PARKED, 10))
                    .first()
                    .satisfies(parked -> assertThat(parked.reason()).contains("phone-malformed"));
            Kiosk.done(store.resend(id, Kiosk.contents("phone 13808710000"), Kiosk.CLERK));
            var second = store.outbox().next(Kiosk.KINDS, 1).getFirst();
            assertThat(second.header().revision()).isEqualTo(2);
            assertThat(second.header().reason()).isEmpty();
            assertThat(second.header().id()).isEqualTo(id);
            assertThat(second.body().digest()).isNotEqualTo(first.body().digest());
            assertThat(store.deeds(id))
                    .filteredOn(deed -> deed.what() == Deed.What.RESENT)
                    .singleElement()
                    .satisfies(deed -> assertThat(deed.by()).isEqualTo(Kiosk.CLERK));
        }
    }

    @Test
    void depthAndAgeAreToldByKind() {
        var kiosk = new Kiosk(directory);
        try (var store = kiosk.open()) {
            Kiosk.done(store.draft(Kiosk.ofCase("c1", "a")));
            kiosk.wait(Duration.ofHours(1));
            Kiosk.done(store.submit(Kiosk.rating("5")));
            var parked = Kiosk.done(store.submit(Kiosk.rating("4")));
            store.outbox().settle(List.of(new Settlement.Refused(parked.id(), 1, "no-such-item")));
            kiosk.wait(Duration.ofHours(2));
            assertThat(store.depth())
                    .satisfiesExactly(
                            cases -> {
                                assertThat(cases.drafts()).isOne();
                                assertThat(cases.age(kiosk.now())).isZero();
                            },
                            ratings -> {
                                assertThat(ratings.waiting()).isOne();
                                assertThat(ratings.parked()).isOne();
                                assertThat(ratings.unreadable()).isZero();
                                assertThat(ratings.age(kiosk.now())).isEqualTo(Duration.ofHours(2));
                            });
            assertThat(store.unsent()).isEqualTo(new Unsent(3, 0, 0));
            assertThat(store.unsent().isNone()).isFalse();
        }
    }

    @Test
    void aSecondProcessIsKeptOut() {
        var kiosk = new Kiosk(directory);
        try (var _ = kiosk.open()) {
            assertThat(Kiosk.trouble(kiosk.settings())).isEqualTo(JournalTrouble.LOCKED);
        }
        kiosk.open().close();
    }

    @Test
    void aBodyThatIsTooLargeIsRefused() {
        try (var store = new Kiosk(directory).open()) {
            var large = Contents.of(Body.of(new byte[Body.LARGEST_BYTES + 1]));
            var record = new NewRecord(Kiosk.id(), Kiosk.CASE, new Aggregate("c1"), large);
            assertThat(store.draft(record)).isEqualTo(new Refused(Why.TOO_LARGE));
            assertThat(store.unsent().isNone()).isTrue();
        }
    }

    @Test
    void aClearColumnTakesNoNamesAndNoSentences() {
        for (var text : List.of("张伟", "Zhang Wei", "", "a".repeat(65), "x\n")) {
            assertThatThrownBy(() -> new Aggregate(text))
                    .isInstanceOf(IllegalArgumentException.class)
                    .message()
                    .doesNotContain("Zhang", "张");
        }
    }

    @Test
    void textFormsShowNothingPersonal() {
        assertThat(Kiosk.ofCase("c1", "我叫张伟").toString())
                .doesNotContain("张伟", Kiosk.HOLDER.value())
                .contains("c1");
    }
}
