package cn.yimen.journal.record;

import cn.yimen.journal.record.BodyTable.Named;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Goes through all bodies, a few at a time beside whoever writes.
final class Inspection {

    /// Before the first row.
    static final Named BEGINNING =
            new Named(
                    new RecordId(new UUID(0, 0)), new SealedBody(0, "", new byte[0], new byte[0]));

    private static final int PAGE = 20;

    private final Shelf shelf;
    private final Set<RecordId> altered = new LinkedHashSet<>();
    private long readable;
    private long keyMissing;

    Inspection(Shelf shelf) {
        this.shelf = shelf;
    }

    Findings findings() {
        var after = BEGINNING;
        List<Named> page;
        do {
            var from = after;
            page = shelf.read(handle -> BodyTable.page(handle, from, PAGE));
            page.forEach(this::look);
            after = page.isEmpty() ? after : page.getLast();
        } while (!page.isEmpty());
        shelf.read(RecordTable::withoutBody).forEach(header -> altered.add(header.id()));
        return new Findings(
                readable, keyMissing, new ArrayList<>(altered), shelf.database().damage());
    }

    private void look(Named row) {
        var header = shelf.read(handle -> RecordTable.header(handle, row.record()));
        if (header.isEmpty()) {
            noteIfStillThere(row);
            return;
        }
        switch (row.body().open(header.get(), shelf.secrets().cipher())) {
            case SealedBody.Opening.Opened _ -> readable++;
            case SealedBody.Opening.KeyMissing _ -> keyMissing++;
            case SealedBody.Opening.Altered _ -> altered.add(row.record());
        }
    }

    /// A draft may have been discarded since its page was read.
    private void noteIfStillThere(Named row) {
        boolean isThere =
                shelf.read(handle ->
                        BodyTable.body(handle, row.record(), row.body().revision()).isPresent());
        if (isThere) {
            altered.add(row.record());
        }
    }
}
