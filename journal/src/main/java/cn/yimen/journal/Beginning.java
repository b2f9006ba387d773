package cn.yimen.journal;

import cn.yimen.hall.domain.HallId;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jdbi.v3.core.JdbiException;

/// A hall's first row. Where it has one, that stays.
final class Beginning {

    private static final int EPOCH_BYTES = 8;

    private Beginning() {}

    /// @return the end of the hall's chain
    static Head of(HallId hall, Database database, SecureRandom random) {
        try {
            return begun(new Tables(hall), database, fresh(hall, random));
        } catch (JdbiException e) {
            // Another server may have begun it at the same moment.
            return database.read(new Tables(hall)::head).orElseThrow(() -> e);
        }
    }

    private static Head begun(Tables tables, Database database, Head fresh) {
        return database.write(handle -> {
            var known = tables.head(handle);
            if (known.isPresent()) {
                return known.get();
            }
            tables.begin(handle, fresh);
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
