package cn.yimen.journal;

import cn.yimen.hall.wire.MalformedMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.JdbiException;

/// Reads what can still be read of a damaged journal, from a copy. An entry is kept where its hash
/// follows from the one before it, or where that one cannot be read and so cannot speak against it.
///
/// @param <T> what an entry says
public final class Salvage<T> {

    private final JournalSettings damaged;
    private final EntryCodec<T> codec;
    private final Tables tables;

    public Salvage(JournalSettings damaged, EntryCodec<T> codec) {
        this.damaged = damaged;
        this.codec = codec;
        tables = new Tables(damaged.hall());
    }

    /// @param steps what was kept, with answers and persons, ready for another journal
    /// @param proven the chain holds from its beginning through this entry
    /// @param kept how many entries there are in the steps
    /// @param known the last number that the damaged journal is known to have given
    /// @param isReadable false where no table of it could be read at all
    /// @param snapshot for what it says of entries that are lost
    public record Found<T>(
            List<Step<T>> steps,
            long proven,
            long kept,
            long known,
            boolean isReadable,
            Optional<Snapshot> snapshot) {

        public Found {
            steps = List.copyOf(steps);
        }
    }

    /// Whether SQLite would open the files and not say what it leaves out.
    public static boolean isLogDamaged(Path database) throws IOException {
        return SalvagedFile.losesItsLog(database);
    }

    /// @param place an empty directory for the copy
    public Found<T> into(Path place) throws IOException {
        var read = rows(place);
        var vault =
                KeyFile.read(damaged.key(), "AES") instanceof KeyFile.Reading.Read key
                        ? Optional.of(new Vault(key.key(), new SecureRandom()))
                        : Optional.<Vault>empty();
        return new Judging(read, vault).found();
    }

    private SalvagedRows rows(Path place) throws IOException {
        var copy = place.resolve("journal.db");
        for (var end : List.of("", "-wal")) {
            var from = Path.of(damaged.database() + end);
            if (Files.exists(from)) {
                Files.copy(from, Path.of(copy + end), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        if (!Files.exists(copy)) {
            return SalvagedRows.none();
        }
        var file = new SalvagedFile(copy);
        file.mendLog();
        file.mendHeader();
        var read = read(copy);
        if (read.isEmpty()) {
            file.mendSchema(fresh(place));
            read = read(copy);
        }
        return read.orElseGet(SalvagedRows::none);
    }

    /// Empty where not even the tables are found.
    private Optional<SalvagedRows> read(Path copy) {
        try (var handle = new SqliteFile(copy).openToWrite()) {
            Tables.lastRowId(handle, "entry");
            return Optional.of(SalvagedRows.read(handle, tables));
        } catch (JdbiException unreadable) {
            return Optional.empty();
        }
    }

    private Path fresh(Path place) throws IOException {
        var settings =
                new JournalSettings(
                        damaged.hall(), place.resolve("fresh.db"), place.resolve("fresh.key"));
        if (Journal.open(settings, codec) instanceof Opening.Opened<T> opened) {
            opened.journal().close();
        }
        return settings.database();
    }

    /// Goes through the rows and decides on each.
    private final class Judging {

        private final SalvagedRows read;
        private final Optional<Vault> vault;
        private final List<Step<T>> steps = new ArrayList<>();
        private final Set<UUID> answered = new HashSet<>();
        private Optional<String> before;
        private long proven;
        private long last;
        private long kept;
        private String hash = "";

        Judging(SalvagedRows read, Optional<Vault> vault) {
            this.read = read;
            this.vault = vault;
            before = read.head().map(head -> Chain.genesis(damaged.hall(), head.epoch()));
        }

        Found<T> found() {
            var open = new ArrayList<Row>();
            for (var row : read.rows().values()) {
                if (row.seq() != last + 1) {
                    before = Optional.empty();
                }
                if (holds(row) && isDecodable(row)) {
                    if (!open.isEmpty() && !open.getLast().commandId().equals(row.commandId())) {
                        close(open);
                    }
                    open.add(row);
                    kept++;
                    proven = proven == row.seq() - 1 ? row.seq() : proven;
                }
                last = row.seq();
            }
            close(open);
            read.answers().values().stream()
                    .filter(answer -> !answered.contains(answer.command().id()))
                    .filter(answer -> answer.entries() == 0)
                    .forEach(answer ->
                            steps.add(new Step<>(Optional.of(answer.command()), List.of())));
            return new Found<>(
                    steps,
                    proven,
                    kept,
                    known(),
                    !read.rows().isEmpty() || read.head().isPresent(),
                    snapshot());
        }

        /// Carries the hash on. Where only a row's own hash was damaged, the next row says so.
        private boolean holds(Row row) {
            var linked = before.map(hash -> Chain.linked(hash, row).hash());
            boolean isSound = linked.isEmpty() || linked.get().equals(row.hash());
            var next = Optional.ofNullable(read.rows().get(row.seq() + 1));
            boolean isOnlyHash =
                    !isSound && next.filter(after -> Chain.holds(linked.get(), after)).isPresent();
            hash = isOnlyHash ? linked.get() : row.hash();
            before = Optional.of(hash);
            return isSound || isOnlyHash;
        }

        private boolean isDecodable(Row row) {
            try {
                codec.read(row.body());
                Instant.parse(row.at());
                return true;
            } catch (MalformedMessage | DateTimeException damaged) {
                return false;
            }
        }

        private void close(List<Row> rows) {
            if (!rows.isEmpty()) {
                var drafts = rows.stream().map(this::draft).toList();
                steps.add(new Step<>(rows.getFirst().commandId().flatMap(this::command), drafts));
                rows.clear();
            }
        }

        /// Where the answer is lost, no fingerprint fits: a repetition is refused, not done twice.
        private Optional<Step.Command> command(String id) {
            var command = uuid(id).filter(answered::add);
            return command.map(key ->
                    Optional.ofNullable(read.answers().get(key))
                            .map(AnswerRow::command)
                            .orElseGet(() -> new Step.Command(key, "lost", "")));
        }

        private static Optional<UUID> uuid(String text) {
            try {
                return Optional.of(UUID.fromString(text));
            } catch (IllegalArgumentException damaged) {
                return Optional.empty();
            }
        }

        private Draft<T> draft(Row row) {
            try {
                return new Draft<>(Instant.parse(row.at()), codec.read(row.body()), person(row));
            } catch (MalformedMessage e) {
                throw new IllegalStateException("read before", e);
            }
        }

        private Optional<Personal> person(Row row) {
            return read.head()
                    .flatMap(head ->
                            Optional.ofNullable(read.sealed().get(row.seq()))
                                    .flatMap(text ->
                                            vault.flatMap(v ->
                                                    v.open(
                                                            Vault.place(head.epoch(), row.seq()),
                                                            text))))
                    .filter(opened -> row.personalDigest().equals(Optional.of(opened.digest())))
                    .map(Vault.Opened::personal);
        }

        /// The head says how many there were, unless it is damaged itself.
        private long known() {
            boolean isWhole = read.head().filter(head -> head.hash().equals(hash)).isPresent();
            return isWhole
                    ? last
                    : read.head()
                            .map(Head::seq)
                            .filter(seq -> seq >= last && seq < last + 100_000)
                            .orElse(last);
        }

        private Optional<Snapshot> snapshot() {
            return read.snapshot()
                    .filter(row -> row.digest().equals(Chain.digest(new byte[0], row.body())))
                    .map(row -> new Snapshot(row.seq(), row.body()));
        }
    }
}
