package cn.yimen.journal.record;

import cn.yimen.journal.vault.MachineKeyPair;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/// Takes one bundle over, in one transaction: the first parcels are taken back where the last ones
/// turn out to be missing.
final class Import {

    private final Shelf shelf;
    private final Actor by;
    private final List<RecordId> conflicts = new ArrayList<>();
    private long taken;
    private long known;

    Import(Shelf shelf, Actor by) {
        this.shelf = shelf;
        this.by = by;
    }

    /// Ends the transaction without a trace.
    private static final class TakenBack extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final Bundles.Why why;

        TakenBack(Bundles.Why why) {
            super(why.name());
            this.why = why;
        }
    }

    Importing take(Path file, MachineKeyPair receiver) {
        try {
            return shelf.database().write(handle -> take(handle, file, receiver));
        } catch (TakenBack e) {
            return new Importing.NotImported(e.why);
        }
    }

    private Importing take(Handle handle, Path file, MachineKeyPair receiver) {
        try (var reader = BundleReader.of(file)) {
            var cipher = reader.cipher(receiver);
            reader.parcels(cipher, shelf.now(), parcel -> take(handle, parcel));
            var receipt = Optional.of(cipher.receipt()).filter(_ -> conflicts.isEmpty());
            return new Importing.Imported(taken, known, conflicts, receipt);
        } catch (IOException unreadable) {
            throw new TakenBack(Bundles.Why.UNREADABLE);
        } catch (BundleReader.NotTaken e) {
            throw new TakenBack(e.why());
        }
    }

    private void take(Handle handle, Parcel parcel) {
        var here = RecordTable.header(handle, parcel.header().id());
        if (here.isEmpty()) {
            var header = parcel.numbered(RecordTable.nextSeq(handle));
            RecordTable.insert(handle, header);
            keep(handle, header, parcel.contents());
        } else if (isNewer(parcel.header(), here.get())) {
            var header = parcel.over(here.get());
            if (here.get().state() == RecordState.DRAFT) {
                BodyTable.delete(handle, header.id());
            }
            RecordTable.update(handle, header);
            keep(handle, header, parcel.contents());
        } else if (isKnown(handle, parcel, here.get())) {
            known++;
        } else {
            conflicts.add(here.get().id());
        }
    }

    private void keep(Handle handle, RecordHeader header, Contents contents) {
        shelf.write(handle, header, contents);
        shelf.note(handle, header, Deed.What.IMPORTED, by);
        taken++;
    }

    private static boolean isNewer(RecordHeader there, RecordHeader here) {
        return there.revision() > here.revision() && !here.state().isSafeElsewhere();
    }

    /// Sent or moved on from here already, corrected here since, or the very same.
    private boolean isKnown(Handle handle, Parcel parcel, RecordHeader here) {
        return here.state().isSafeElsewhere()
                || here.revision() > parcel.header().revision()
                || isTheSame(shelf.open(handle, here), parcel);
    }

    private static boolean isTheSame(ReadRecord here, Parcel parcel) {
        return here instanceof ReadRecord.Found found && found.contents().equals(parcel.contents());
    }
}
