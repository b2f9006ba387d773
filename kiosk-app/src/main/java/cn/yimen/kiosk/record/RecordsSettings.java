package cn.yimen.kiosk.record;

import cn.yimen.journal.record.ForeignKeys;
import cn.yimen.journal.record.RecordSettings;
import cn.yimen.journal.vault.CipherSuite;
import cn.yimen.journal.vault.KeyRingFile;
import cn.yimen.uplink.PlatformLink;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/// Where a kiosk's records lie, for how long, and where they go.
///
/// @param data the directory of `records.db`
/// @param key the file of the keys, better on another medium
/// @param kept how long a record's content stays after the platform said that it has it
/// @param province where records go; empty for a kiosk that nobody told
public record RecordsSettings(
        Path data, Path key, CipherSuite suite, Duration kept, Optional<PlatformLink> province) {

    private static final Duration USUALLY_KEPT = Duration.ofDays(30);

    public static RecordsSettings in(Path data) {
        return new RecordsSettings(
                data,
                data.resolve("records.key"),
                CipherSuite.INTERNATIONAL,
                USUALLY_KEPT,
                Optional.empty());
    }

    public RecordsSettings withKey(Path other) {
        return new RecordsSettings(data, other, suite, kept, province);
    }

    public RecordsSettings with(CipherSuite other) {
        return new RecordsSettings(data, key, other, kept, province);
    }

    public RecordsSettings keeping(Duration other) {
        return new RecordsSettings(data, key, suite, other, province);
    }

    public RecordsSettings to(PlatformLink other) {
        return new RecordsSettings(data, key, suite, kept, Optional.of(other));
    }

    RecordSettings store(InstantSource clock) {
        return new RecordSettings(
                data.resolve("records.db"), new KeyRingFile(key), suite, ForeignKeys.REFUSE, clock);
    }
}
