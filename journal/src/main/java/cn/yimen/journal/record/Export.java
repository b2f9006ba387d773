package cn.yimen.journal.record;

import cn.yimen.journal.SqlTrouble;
import cn.yimen.journal.vault.BundleCipher;
import cn.yimen.journal.vault.MachineKey;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.JdbiException;

/// Writes one bundle: first the whole file, then the note that it was written.
final class Export {

    private static final int PAGE = 100;

    private final Shelf shelf;
    private final Actor by;
    private final List<RecordHeader> written = new ArrayList<>();
    private long leftBehind;

    Export(Shelf shelf, Actor by) {
        this.shelf = shelf;
        this.by = by;
    }

    Exporting write(Path file, MachineKey receiver) {
        var cipher = BundleCipher.to(receiver, shelf.random());
        return cipher.map(found -> write(file, found))
                .orElseGet(() -> new Exporting.NotExported("the receiver's key is no key"));
    }

    private Exporting write(Path file, BundleCipher cipher) {
        try (var writer = BundleWriter.to(file, cipher)) {
            addAll(writer);
            writer.finish();
        } catch (IOException e) {
            return new Exporting.NotExported(
                    "cannot write " + file + ": " + e.getClass().getSimpleName());
        }
        try {
            note(cipher.receipt());
            return new Exporting.Exported(written.size(), leftBehind);
        } catch (JdbiException e) {
            return new Exporting.NotExported("the records' file: " + SqlTrouble.detail(e));
        }
    }

    private void addAll(BundleWriter writer) throws IOException {
        long after = 0;
        List<RecordHeader> page;
        do {
            long from = after;
            page = shelf.read(handle -> RecordTable.unsent(handle, from, PAGE));
            for (var header : page) {
                add(writer, header);
                after = header.seq();
            }
        } while (!page.isEmpty());
    }

    private void add(BundleWriter writer, RecordHeader header) throws IOException {
        if (shelf.read(handle -> shelf.open(handle, header)) instanceof ReadRecord.Found found) {
            writer.add(new Parcel(header, found.contents()));
            written.add(header);
        } else {
            leftBehind++;
        }
    }

    private void note(String receipt) {
        var bundle = UUID.randomUUID();
        shelf.database()
                .write(handle -> {
                    new BundleReceipts(shelf.secrets().cipher()).expect(handle, bundle, receipt);
                    for (var header : written) {
                        BundledTable.insert(handle, bundle, header);
                        shelf.note(handle, header, Deed.What.EXPORTED, by);
                    }
                    return bundle;
                });
    }
}
