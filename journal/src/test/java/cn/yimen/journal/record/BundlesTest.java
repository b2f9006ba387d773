package cn.yimen.journal.record;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.journal.record.Bundles.HandingOver;
import cn.yimen.journal.record.Bundles.Why;
import cn.yimen.journal.record.Exporting.Exported;
import cn.yimen.journal.record.Importing.Imported;
import cn.yimen.journal.record.Importing.NotImported;
import cn.yimen.journal.vault.MachineKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BundlesTest {

    private static final Actor BY = new Actor("T07");

    @TempDir Path directory;
    private Path file;
    private Kiosk oldKiosk;
    private RecordStore old;
    private RecordStore fresh;

    @BeforeEach
    void open() throws IOException {
        oldKiosk = new Kiosk(Files.createDirectory(directory.resolve("old")));
        var newKiosk = new Kiosk(Files.createDirectory(directory.resolve("new")));
        file = Files.createDirectory(directory.resolve("stick")).resolve("bundle.yimen");
        old = oldKiosk.open();
        fresh = newKiosk.open();
    }

    @AfterEach
    void close() {
        old.close();
        fresh.close();
    }

    @Test
    void anotherMachineTakesOverWhatWasUnsentInItsOrderAndStates() {
        var draft = Kiosk.done(old.draft(Kiosk.ofCase("c1", "draft"))).id();
        Kiosk.done(old.submit(Kiosk.ofCase("c1", "one")));
        Kiosk.done(old.submit(Kiosk.ofCase("c1", "two")));
        var parked = Kiosk.done(old.submit(Kiosk.rating("three"))).id();
        old.outbox().settle(List.of(new Settlement.Refused(parked, 1, "no-such-item")));
        var sent = Kiosk.done(old.submit(Kiosk.rating("four"))).id();
        Kiosk.send(old, sent);
        var before = old.outbox().next(Kiosk.KINDS, 9).stream().map(Kiosk::idAndBody).toList();
        assertThat(export()).isEqualTo(new Exported(4, 0));
        assertThat(take().taken()).isEqualTo(4);
        assertThat(fresh.outbox().next(Kiosk.KINDS, 9))
                .extracting(Kiosk::idAndBody)
                .containsExactlyElementsOf(before);
        assertThat(Kiosk.text(fresh, draft)).isEqualTo("draft");
        assertThat(fresh.find(Kiosk.HOLDER)).hasSize(4);
        assertThat(fresh.list(RecordState.PARKED, 9))
                .singleElement()
                .satisfies(one -> assertThat(one.reason()).contains("no-such-item"));
        assertThat(fresh.read(sent)).isEqualTo(new ReadRecord.Unknown());
        assertThat(fresh.check().isWhole()).isTrue();
    }

    @Test
    void theOriginalStaysUntilTheReceiptAndIsErasedOnlyThen() {
        var id = Kiosk.done(old.submit(Kiosk.rating("5"))).id();
        export();
        assertThat(old.unsent()).isEqualTo(new Unsent(1, 0, 1));
        assertThat(old.unsent().isAllExported()).isTrue();
        oldKiosk.wait(Duration.ofDays(99));
        assertThat(old.erase(Duration.ZERO).records()).isZero();
        assertThat(old.bundles().handOver("0123456789abcdef", BY))
                .isEqualTo(new HandingOver.UnknownReceipt());
        var receipt = take().receipt().orElseThrow();
        assertThat(old.bundles().handOver(receipt, BY)).isEqualTo(new HandingOver.HandedOver(1));
        assertThat(old.unsent().isNone()).isTrue();
        assertThat(old.outbox().next(Kiosk.KINDS, 9)).isEmpty();
        assertThat(old.erase(Duration.ZERO).records()).isOne();
        assertThat(old.deeds(id))
                .extracting(Deed::what)
                .containsExactly(
                        Deed.What.KEPT, Deed.What.EXPORTED, Deed.What.MOVED, Deed.What.ERASED);
    }

    @Test
    void whatChangedSinceTheExportIsNotLetGo() {
        var sent = Kiosk.done(old.submit(Kiosk.rating("5"))).id();
        var draft = Kiosk.done(old.draft(Kiosk.ofCase("c1", "before"))).id();
        export();
        Kiosk.send(old, sent);
        Kiosk.done(old.replace(draft, Kiosk.contents("after")));
        assertThat(old.unsent()).isEqualTo(new Unsent(1, 0, 0));
        var receipt = take().receipt().orElseThrow();
        assertThat(old.bundles().handOver(receipt, BY)).isEqualTo(new HandingOver.HandedOver(0));
        assertThat(Kiosk.text(old, draft)).isEqualTo("after");
        export();
        assertThat(take().taken()).as("the newer revision").isOne();
        assertThat(Kiosk.text(fresh, draft)).isEqualTo("after");
        assertThat(fresh.check().readable()).isEqualTo(2);
    }

    @Test
    void takingOverAgainChangesNothingAndWhatWasSentMeanwhileStaysSent() {
        var id = Kiosk.done(old.submit(Kiosk.rating("5"))).id();
        export();
        var first = take();
        Kiosk.send(fresh, id);
        var again = take();
        assertThat(again.taken()).isZero();
        assertThat(again.known()).isOne();
        assertThat(again.receipt()).isEqualTo(first.receipt());
        assertThat(fresh.unsent().isNone()).isTrue();
    }

    @Test
    void anotherContentUnderTheSameRevisionIsAConflictAndNeitherIsLost() {
        var draft = Kiosk.ofCase("c1", "start");
        Kiosk.done(old.draft(draft));
        export();
        take();
        Kiosk.done(old.replace(draft.id(), Kiosk.contents("here")));
        Kiosk.done(fresh.replace(draft.id(), Kiosk.contents("there")));
        export();
        var taken = take();
        assertThat(taken.conflicts()).containsExactly(draft.id());
        assertThat(taken.receipt()).isEmpty();
        assertThat(Kiosk.text(fresh, draft.id())).isEqualTo("there");
        assertThat(Kiosk.text(old, draft.id())).isEqualTo("here");
    }

    @Test
    void aChangedByteOrAMissingEndIsFoundAndNothingIsTaken() throws IOException {
        for (int i = 0; i < 3; i++) {
            Kiosk.done(old.submit(Kiosk.rating("text " + i)));
        }
        export();
        var whole = Files.readAllBytes(file);
        for (int at = 0; at < whole.length; at += 11) {
            var changed = whole.clone();
            changed[at] ^= 0x10;
            assertNotTaken(changed);
        }
        for (int length = 0; length < whole.length; length += 29) {
            assertNotTaken(Arrays.copyOf(whole, length));
        }
        assertNotTaken(Arrays.copyOf(whole, whole.length + 1));
        Files.write(file, whole);
        assertThat(take().taken()).isEqualTo(3);
    }

    private void assertNotTaken(byte[] bundle) throws IOException {
        Files.write(file, bundle);
        assertThat(fresh.bundles().take(file, BY)).isInstanceOf(NotImported.class);
        assertThat(fresh.unsent().isNone()).isTrue();
    }

    @Test
    void aBundleForAnotherMachineIsToldApart() throws IOException {
        Kiosk.done(old.submit(Kiosk.rating("5")));
        export();
        assertThat(old.bundles().take(file, BY))
                .isEqualTo(new NotImported(Why.FOR_ANOTHER_MACHINE));
        Files.writeString(file, "shopping list");
        assertThat(fresh.bundles().take(file, BY)).isEqualTo(new NotImported(Why.NOT_A_BUNDLE));
        Files.delete(file);
        assertThat(fresh.bundles().take(file, BY)).isEqualTo(new NotImported(Why.UNREADABLE));
    }

    @Test
    void theFileShowsNothingPersonal() {
        var id = Kiosk.id();
        var record = new NewRecord(id, Kiosk.CASE, new Aggregate("c1"), Seeds.words());
        Kiosk.done(old.submit(record));
        Kiosk.done(
                old.submit(
                        new NewRecord(
                                Kiosk.id(), Kiosk.CASE, new Aggregate("c2"), Seeds.capture())));
        export();
        assertThat(Seeds.personal().in(directory)).isEmpty();
    }

    @Test
    void keyAndReceiptOutliveAnotherDeviceKey() {
        Kiosk.done(old.submit(Kiosk.rating("5")));
        var key = key();
        export();
        old.keys().rotate();
        old.keys().reseal();
        old.keys().retire();
        fresh.keys().rotate();
        fresh.keys().retire();
        assertThat(key()).isEqualTo(key);
        var receipt = take().receipt().orElseThrow();
        assertThat(old.bundles().handOver(receipt, BY)).isEqualTo(new HandingOver.HandedOver(1));
    }

    @Test
    void aPlaceThatCannotBeWrittenAndAKeyThatIsNoneAreToldInASentence() {
        Kiosk.done(old.submit(Kiosk.rating("5")));
        var nowhere = directory.resolve("no/such/place");
        assertThat(old.bundles().export(nowhere, key(), BY))
                .isInstanceOfSatisfying(
                        Exporting.NotExported.class,
                        not -> assertThat(not.why()).contains("cannot write"));
        var zero = MachineKey.parse("00".repeat(32)).orElseThrow();
        assertThat(old.bundles().export(file, zero, BY)).isInstanceOf(Exporting.NotExported.class);
        assertThat(old.unsent()).isEqualTo(new Unsent(1, 0, 0));
    }

    private MachineKey key() {
        return fresh.bundles().key().orElseThrow();
    }

    private Exporting export() {
        return old.bundles().export(file, key(), BY);
    }

    private Imported take() {
        return (Imported) fresh.bundles().take(file, BY);
    }
}
