package cn.yimen.journal;

import cn.yimen.hall.domain.HallId;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import javax.crypto.SecretKey;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.JdbiException;

/// The journals of many halls in one PostgreSQL. Several processes may write to the same hall; each
/// does so in turn, under the lock of the hall's head row.
public final class PostgresJournals implements AutoCloseable {

    private final PostgresSettings settings;
    private final HikariDataSource source;
    private final PostgresDatabase database;
    private final Vault vault;
    private final SecureRandom random;

    private PostgresJournals(PostgresSettings settings, HikariDataSource source, Vault vault) {
        this.settings = settings;
        this.source = source;
        this.vault = vault;
        database = new PostgresDatabase(Databases.over(source));
        random = new SecureRandom();
    }

    /// What came of connecting.
    public sealed interface Connecting {

        /// @param hasStandby whether what is acknowledged is on a second machine
        record Connected(PostgresJournals journals, boolean hasStandby) implements Connecting {}

        /// @param detail for the technician
        record NotConnected(JournalTrouble trouble, String detail) implements Connecting {}
    }

    public static Connecting connect(PostgresSettings settings) {
        return switch (KeyFile.read(settings.key(), "AES")) {
            case KeyFile.Reading.Unusable unusable ->
                    new Connecting.NotConnected(JournalTrouble.KEY_UNUSABLE, unusable.why());
            case KeyFile.Reading.Read read -> connect(settings, read.key());
        };
    }

    private static Connecting connect(PostgresSettings settings, SecretKey key) {
        try {
            return open(settings, PostgresPool.of(settings), new Vault(key, new SecureRandom()));
        } catch (PoolInitializationException e) {
            return new Connecting.NotConnected(SqlTrouble.of(e), SqlTrouble.detail(e));
        }
    }

    private static Connecting open(
            PostgresSettings settings, HikariDataSource source, Vault vault) {
        var journals = new PostgresJournals(settings, source, vault);
        var connecting = journals.prepare();
        if (connecting instanceof Connecting.NotConnected) {
            journals.close();
        }
        return connecting;
    }

    private Connecting prepare() {
        try {
            var newer = Schema.JOURNAL.bringForward(source);
            if (newer.isPresent()) {
                return new Connecting.NotConnected(
                        JournalTrouble.NEWER_SCHEMA, "version " + newer.get());
            }
            var weak = database.read(PostgresPool::notDurable);
            if (weak.isPresent()) {
                return new Connecting.NotConnected(
                        JournalTrouble.FAILED, "not durable: " + weak.get());
            }
            return KeyMark.fits(database, vault)
                    ? new Connecting.Connected(this, database.read(PostgresPool::hasStandby))
                    : new Connecting.NotConnected(
                            JournalTrouble.KEY_UNUSABLE,
                            settings.key() + " is not the key of this database");
        } catch (SQLException | JdbiException | FlywayException e) {
            return new Connecting.NotConnected(SqlTrouble.of(e), SqlTrouble.detail(e));
        }
    }

    /// The journal of a hall, begun where there is none. Closing it closes nothing of the others.
    ///
    /// @throws JournalUnreadable where the database does not answer
    public <T> Journal<T> journal(HallId hall, EntryCodec<T> codec) {
        try {
            var head = Beginning.of(hall, database, random);
            return new Journal<>(hall, codec, vault, new Journal.Place(database, head));
        } catch (JdbiException e) {
            throw new JournalUnreadable("hall " + hall + ": " + SqlTrouble.detail(e), e);
        }
    }

    /// How far the halls have come, as many as have begun: the poll behind the doorbell.
    ///
    /// @throws JournalUnreadable where the database does not answer
    public Map<HallId, Long> heads(Collection<HallId> halls) {
        if (halls.isEmpty()) {
            return Map.of();
        }
        var marks = String.join(", ", Collections.nCopies(halls.size(), "?"));
        try {
            return database.read(handle -> {
                var query =
                        handle.createQuery(
                                "select hall, seq from hall_head where hall in (" + marks + ")");
                int position = 0;
                for (var hall : halls) {
                    query.bind(position++, hall.value());
                }
                var heads = new HashMap<HallId, Long>();
                query.map((row, _) -> heads.put(new HallId(row.getString(1)), row.getLong(2)))
                        .list();
                return heads;
            });
        } catch (JdbiException e) {
            throw new JournalUnreadable("heads: " + SqlTrouble.detail(e), e);
        }
    }

    public Doorbell doorbell() {
        return new Doorbell(settings);
    }

    @Override
    public void close() {
        source.close();
    }
}
