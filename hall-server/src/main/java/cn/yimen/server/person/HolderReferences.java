package cn.yimen.server.person;

import cn.yimen.hall.domain.Holder;
import cn.yimen.hall.domain.HolderRef;
import cn.yimen.server.queue.Persons;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/// Makes holder references: keyed, so that nobody can go back from one to a document number by
/// trying all of them.
public final class HolderReferences implements Persons {

    private static final int BYTES = 16;

    private final ServerKeys.Keyed key;

    public HolderReferences(ServerKeys keys) {
        key = keys.holders();
    }

    @Override
    public HolderRef ref(Holder holder) {
        return ref(holder.documentNumber());
    }

    /// A number means the same person however it was typed.
    public HolderRef ref(String documentNumber) {
        var digest = key.digest(documentNumber.strip().toUpperCase(Locale.ROOT));
        return new HolderRef(HexFormat.of().formatHex(Arrays.copyOf(digest, BYTES)));
    }

    @Override
    public Optional<Integer> age(Holder holder, LocalDate on) {
        return DocumentFacts.age(holder, on);
    }
}
