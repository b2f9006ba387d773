package cn.yimen.journal.record;

import cn.yimen.journal.JournalTrouble;
import cn.yimen.journal.SqlTrouble;
import cn.yimen.journal.vault.MachineKey;
import cn.yimen.journal.vault.MachineKeyPair;
import java.nio.file.Path;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;

/// Takes what is not safe elsewhere from one machine to another in an encrypted file, for a machine
/// that is to be reset, updated or scrapped before it could send.
///
/// The receiving machine shows its [#key]; this one writes an [#export] for it; the other takes it
/// over and gives a receipt; with the receipt this one lets its own go ([#handOver]). Until then
/// everything stays here and may be sent from both: the idempotency keys are the same.
public final class Bundles {

    private static final String KEY = "bundle-key";

    private final Shelf shelf;

    Bundles(Shelf shelf) {
        this.shelf = shelf;
    }

    /// Why a bundle is not taken over.
    public enum Why {
        NOT_A_BUNDLE,
        FOR_ANOTHER_MACHINE,
        /// Changed or cut short.
        ALTERED,
        /// The medium cannot be read.
        UNREADABLE
    }

    /// The key for which other machines export to this one; made the first time.
    ///
    /// @return empty where the disk takes nothing now
    public Optional<MachineKey> key() {
        try {
            return Optional.of(pair().open());
        } catch (JdbiException notNow) {
            return Optional.empty();
        }
    }

    private MachineKeyPair pair() {
        return shelf.database()
                .write(handle -> {
                    var secrets = new StoreSecrets(shelf.secrets().cipher());
                    return secrets.read(handle, KEY)
                            .map(MachineKeyPair::of)
                            .orElseGet(() -> {
                                var fresh = MachineKeyPair.random(shelf.random());
                                secrets.keep(handle, KEY, fresh.bytes());
                                return fresh;
                            });
                });
    }

    /// Writes drafts, waiting and parked records into a file that only one machine can read. They
    /// stay here as they are.
    ///
    /// @throws RecordsUnreadable where the records' own file cannot be read
    public Exporting export(Path file, MachineKey receiver, Actor by) {
        return new Export(shelf, by).write(file, receiver);
    }

    /// Takes a bundle over. Again, or together with another that holds the same, changes nothing.
    ///
    /// @throws RecordsUnreadable where the records' own file cannot be read
    public Importing take(Path file, Actor by) {
        try {
            return new Import(shelf, by).take(file, pair());
        } catch (JdbiException e) {
            return new Importing.NotNow(SqlTrouble.of(e), SqlTrouble.detail(e));
        }
    }

    /// What came of a receipt.
    public sealed interface HandingOver {

        /// @param records which are now [RecordState#MOVED]; those that were corrected or sent
        ///   since the export stay as they are
        record HandedOver(long records) implements HandingOver {}

        /// It belongs to no bundle of this machine that is still open.
        record UnknownReceipt() implements HandingOver {}

        record NotNow(JournalTrouble trouble, String detail) implements HandingOver {}
    }

    /// @param receipt as the other machine gave it
    public HandingOver handOver(String receipt, Actor by) {
        try {
            return shelf.database().write(handle -> handOver(handle, receipt.strip(), by));
        } catch (JdbiException e) {
            return new HandingOver.NotNow(SqlTrouble.of(e), SqlTrouble.detail(e));
        }
    }

    private HandingOver handOver(Handle handle, String receipt, Actor by) {
        var receipts = new BundleReceipts(shelf.secrets().cipher());
        return receipts.bundle(handle, receipt)
                .<HandingOver>map(bundle -> {
                    var moved = BundledTable.open(handle, bundle);
                    moved.forEach(header -> move(handle, header, by));
                    BundledTable.delete(handle, bundle);
                    receipts.forget(handle, bundle);
                    return new HandingOver.HandedOver(moved.size());
                })
                .orElseGet(HandingOver.UnknownReceipt::new);
    }

    private void move(Handle handle, RecordHeader header, Actor by) {
        var next = header.as(RecordState.MOVED, shelf.now(), Optional.empty());
        RecordTable.update(handle, next);
        shelf.note(handle, next, Deed.What.MOVED, by);
    }
}
