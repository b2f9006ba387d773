package cn.yimen.system.crash;

import cn.yimen.journal.JournalSettings;
import cn.yimen.journal.UnsyncedJournal;

/// A [Ledger] that acknowledges what is not synced.
public final class UnsyncedLedger {

    private UnsyncedLedger() {}

    public static void main(String... arguments) {
        Ledger.run(
                directory ->
                        UnsyncedJournal.open(
                                JournalSettings.in(directory, Script.HALL), Script.CODEC),
                arguments);
    }
}
