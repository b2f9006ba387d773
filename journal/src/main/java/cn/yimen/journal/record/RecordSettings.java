package cn.yimen.journal.record;

import cn.yimen.journal.vault.CipherSuite;
import cn.yimen.journal.vault.DeviceKeys;
import cn.yimen.journal.vault.KeyRingFile;
import java.nio.file.Path;
import java.time.InstantSource;

/// Where records are kept and how they are sealed.
///
/// @param database the SQLite file; its lock file stands beside it
/// @param keys made with the first database, never afterwards
public record RecordSettings(
        Path database,
        DeviceKeys keys,
        CipherSuite suite,
        ForeignKeys foreign,
        InstantSource clock) {

    /// The usual name in a program's data directory, with the keys in a file elsewhere.
    public static RecordSettings in(Path directory, Path keys, InstantSource clock) {
        return new RecordSettings(
                directory.resolve("records.db"),
                new KeyRingFile(keys),
                CipherSuite.INTERNATIONAL,
                ForeignKeys.REFUSE,
                clock);
    }

    public RecordSettings with(CipherSuite other) {
        return new RecordSettings(database, keys, other, foreign, clock);
    }

    public RecordSettings with(ForeignKeys other) {
        return new RecordSettings(database, keys, suite, other, clock);
    }
}
