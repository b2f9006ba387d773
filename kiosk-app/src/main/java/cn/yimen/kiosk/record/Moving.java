package cn.yimen.kiosk.record;

import cn.yimen.journal.record.Bundles.HandingOver;
import cn.yimen.journal.record.Exporting;
import cn.yimen.journal.record.Importing;
import cn.yimen.journal.record.RecordStore;
import cn.yimen.journal.vault.MachineKey;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;

/// Takes records from one machine to another, and gives a machine up: not before everything is at
/// the platform or at another machine.
final class Moving {

    private final RecordStore store;
    private final Texts texts;
    private final PrintStream out;

    Moving(RecordStore store, Texts texts, PrintStream out) {
        this.store = store;
        this.texts = texts;
        this.out = out;
    }

    /// For the machine that exports to this one.
    int key() {
        return store.bundles()
                .key()
                .map(key -> done("key", key.text()))
                .orElseGet(() -> refuse("trouble.DISK_FULL", ""));
    }

    int export(RecordsOptions options) {
        var receiver = options.option("--for").flatMap(MachineKey::parse);
        if (receiver.isEmpty()) {
            return refuse("export.no-key");
        }
        var file = Path.of(options.subject()).toAbsolutePath();
        return switch (store.bundles().export(file, receiver.get(), options.by())) {
            case Exporting.Exported(long records, long leftBehind) ->
                    done("export.done", records, file, leftBehind);
            case Exporting.NotExported(String why) -> refuse("export.not", why);
        };
    }

    int take(RecordsOptions options) {
        return switch (store.bundles().take(Path.of(options.subject()), options.by())) {
            case Importing.Imported(long taken, long known, var conflicts, Optional<String> receipt)
                    when receipt.isPresent() ->
                    done("import.done", taken, known, receipt.get());
            case Importing.Imported imported ->
                    refuse("import.conflicts", imported.taken(), imported.conflicts().size());
            case Importing.NotImported(var why) -> refuse("import." + why);
            case Importing.NotNow not -> refuse("trouble." + not.trouble(), not.detail());
        };
    }

    int receipt(RecordsOptions options) {
        return switch (store.bundles().handOver(options.subject(), options.by())) {
            case HandingOver.HandedOver(long records) -> done("receipt.done", records);
            case HandingOver.UnknownReceipt _ -> refuse("receipt.unknown");
            case HandingOver.NotNow not -> refuse("trouble." + not.trouble(), not.detail());
        };
    }

    int reset(Telling telling) {
        var unsent = store.reset();
        if (unsent.isNone()) {
            return done("reset.done");
        }
        telling.unsent(store, unsent.records());
        if (unsent.unreadable() > 0) {
            out.println(texts.say("status.unreadable", unsent.unreadable()));
        }
        out.println(texts.say("reset.offer"));
        return RecordsMain.REFUSED;
    }

    private int done(String key, Object... about) {
        out.println(texts.say(key, about));
        return RecordsMain.DONE;
    }

    private int refuse(String key, Object... about) {
        out.println(texts.say(key, about));
        return RecordsMain.REFUSED;
    }
}
