package cn.yimen.journal;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Holds the personal data beside the chain against its digests, row by row in their order; asks
/// the database once for many. Erased is whole; changed is not.
final class PersonalCheck {

    private static final int CHUNK = 1000;

    private final EntryReader<?> reader;
    private final Vault vault;
    private final String epoch;
    private Map<Long, String> sealed = Map.of();
    private long through;
    private Optional<Long> firstChanged = Optional.empty();

    PersonalCheck(EntryReader<?> reader, Vault vault, String epoch) {
        this.reader = reader;
        this.vault = vault;
        this.epoch = epoch;
    }

    void check(Row row) {
        if (row.seq() > through) {
            through = row.seq() + CHUNK - 1;
            sealed = reader.sealed(row.seq() - 1, through);
        }
        if (firstChanged.isEmpty() && !holds(row)) {
            firstChanged = Optional.of(row.seq());
        }
    }

    private boolean holds(Row row) {
        return !sealed.containsKey(row.seq())
                || vault.open(
                                Vault.place(epoch, row.seq()),
                                Objects.requireNonNull(sealed.get(row.seq())))
                        .filter(open -> row.personalDigest().equals(Optional.of(open.digest())))
                        .isPresent();
    }

    Optional<Long> firstChanged() {
        return firstChanged;
    }
}
