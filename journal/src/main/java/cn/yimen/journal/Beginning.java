package cn.yimen.journal;

import cn.yimen.hall.domain.HallId;
import java.security.SecureRandom;
import java.util.HexFormat;

/// A hall's first row. Where it has one, that stays.
final class Beginning {

    private static final int EPOCH_BYTES = 8;

    private Beginning() {}

    /// @return the end of the hall's chain
    static Head of(HallId hall, Database database, SecureRandom random) {
        var tables = new Tables(hall);
        return database.write(handle -> {
            var known = tables.head(handle);
            if (known.isPresent()) {
                return known.get();
            }
            tables.begin(handle, fresh(hall, random));
            return tables.head(handle).orElseThrow();
        });
    }

    private static Head fresh(HallId hall, SecureRandom random) {
        var epoch = new byte[EPOCH_BYTES];
        random.nextBytes(epoch);
        var name = HexFormat.of().formatHex(epoch);
        return new Head(name, 0, Chain.genesis(hall, name));
    }
}
