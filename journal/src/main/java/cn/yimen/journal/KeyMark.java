package cn.yimen.journal;

import java.util.List;

/// A sealed word in the place of no hall, by which a server with another key is found out before it
/// seals persons whom nobody else could read.
final class KeyMark {

    private static final Tables NO_HALL = new Tables("");
    private static final String PLACE = "key";
    private static final Personal WORD = new Personal("yimen");

    private KeyMark() {}

    /// Leaves the mark where there is none yet.
    static boolean fits(Database database, Vault vault) {
        return database.write(handle -> {
            handle.execute("lock table personal in share row exclusive mode");
            if (NO_HALL.sealed(handle, 0).isEmpty()) {
                var sealed = vault.seal(PLACE, WORD).text();
                NO_HALL.insertPersonal(handle, List.of(new Tables.SealedRow(0, sealed)));
            }
            return NO_HALL.sealed(handle, 0)
                    .flatMap(text -> vault.open(PLACE, text))
                    .filter(opened -> opened.personal().equals(WORD))
                    .isPresent();
        });
    }
}
