package cn.yimen.journal.record;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.journal.proof.DiskSearch;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ErasureTest {

    private static final Duration WEEK = Duration.ofDays(7);

    @TempDir Path directory;
    private Kiosk kiosk;
    private RecordStore store;

    @BeforeEach
    void open() {
        kiosk = new Kiosk(directory);
        store = kiosk.open();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void whatWasErasedIsNotEvenThereAsCiphertext() throws SQLException {
        var random = new Random(3);
        var gone = new ArrayList<RecordId>();
        for (int i = 0; i < 24; i++) {
            var id = submit(new byte[i % 3 == 0 ? 60_000 : 20 + random.nextInt(2_000)]);
            gone.add(id);
            var kept = submit(new byte[500]);
            assertThat(store.read(kept)).isInstanceOf(ReadRecord.Found.class);
        }
        var ciphertexts = ciphertexts(gone);
        assertThat(ciphertexts).hasSizeGreaterThanOrEqualTo(48);
        assertThat(ciphertexts).allSatisfy(one -> assertThat(one.in(directory)).isNotEmpty());
        gone.forEach(this::confirm);
        kiosk.wait(WEEK);
        assertThat(store.erase(WEEK)).isEqualTo(new Erasure(24, true, Optional.empty()));
        assertThat(ciphertexts).allSatisfy(one -> assertThat(one.in(directory)).isEmpty());
        assertThat(store.read(gone.getFirst())).isInstanceOf(ReadRecord.Erased.class);
        assertThat(store.find(Kiosk.HOLDER)).hasSize(24);
        assertThat(store.check().isWhole()).isTrue();
    }

    @Test
    void nothingIsErasedBeforeItsTimeAndNothingUnsentEver() {
        submit(new byte[10]);
        var parked = submit(new byte[11]);
        store.outbox().settle(List.of(new Settlement.Refused(parked, 1, "no-such-item")));
        store.draft(Kiosk.rating("5"));
        var sent = submit(new byte[12]);
        confirm(sent);
        kiosk.wait(WEEK.minusMillis(1));
        assertThat(store.erase(WEEK).records()).isZero();
        kiosk.wait(Duration.ofDays(10_000));
        assertThat(store.erase(WEEK).records()).isOne();
        assertThat(store.erase(WEEK).records()).as("once").isZero();
        assertThat(store.unsent().records()).isEqualTo(3);
        assertThat(store.check().readable()).isEqualTo(3);
    }

    @Test
    void aStateThatChangedOnTheDiskAloneErasesNothing() throws SQLException {
        var id = submit(new byte[10]);
        try (var connection = connection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("update record set state = 'sent'");
        }
        kiosk.wait(WEEK);
        assertThat(store.erase(WEEK).records()).isZero();
        assertThat(store.read(id)).isInstanceOf(ReadRecord.Found.class);
    }

    @Test
    void theFileShrinksWhereMuchOfItIsFree() throws Exception {
        for (int i = 0; i < 10; i++) {
            confirm(submit(new byte[200_000]));
        }
        store.keys().reseal();
        store.erase(WEEK);
        long before = Files.size(kiosk.database());
        kiosk.wait(WEEK);
        store.erase(WEEK);
        assertThat(before).isGreaterThan(1_500_000);
        assertThat(Files.size(kiosk.database())).isLessThan(before / 4);
    }

    @Test
    void aReaderThatHoldsTheLogIsToldOfAndTheNextTimeEmptiesIt() throws SQLException {
        confirm(submit(new byte[100]));
        kiosk.wait(WEEK);
        try (var connection = connection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.executeQuery("select count(*) from record").close();
            assertThat(store.erase(WEEK).isLogEmpty()).isFalse();
        }
        assertThat(store.erase(WEEK).isLogEmpty()).isTrue();
    }

    private RecordId submit(byte[] bytes) {
        var id = Kiosk.id();
        var contents = Contents.of(Body.of(bytes), Kiosk.HOLDER);
        Kiosk.done(
                store.submit(
                        new NewRecord(id, Kiosk.CASE, new Aggregate(id.toString()), contents)));
        return id;
    }

    private void confirm(RecordId id) {
        store.outbox().settle(List.of(new Settlement.Confirmed(id, 1)));
    }

    private Connection connection() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + kiosk.database());
    }

    /// Beginning and end of each sealed field of some records; a search for each field.
    private List<DiskSearch> ciphertexts(List<RecordId> ids) throws SQLException {
        var found = new ArrayList<DiskSearch>();
        try (var connection = connection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select record, contents, look_ups from body")) {
            while (rows.next()) {
                if (ids.contains(RecordId.of(rows.getString(1)))) {
                    found.add(ends(rows.getBytes(2)));
                    found.add(ends(rows.getBytes(3)));
                }
            }
        }
        return found;
    }

    private static DiskSearch ends(byte[] sealed) {
        var search = new DiskSearch();
        search.exactly("beginning", Arrays.copyOfRange(sealed, 5, 21));
        return search.exactly("end", Arrays.copyOfRange(sealed, sealed.length - 16, sealed.length));
    }
}
