package cn.yimen.journal;

import cn.yimen.hall.domain.HallId;
import java.nio.file.Path;

/// Where a journal is kept.
///
/// @param hall leads every key, so that one database can hold many halls
/// @param database the SQLite file; its lock file stands beside it
/// @param key the file with the key of the personal data; made with owner-only rights together with
///   the database
public record JournalSettings(HallId hall, Path database, Path key) {

    /// The usual names in a program's data directory.
    public static JournalSettings in(Path directory, HallId hall) {
        return new JournalSettings(
                hall, directory.resolve("journal.db"), directory.resolve("journal.key"));
    }
}
