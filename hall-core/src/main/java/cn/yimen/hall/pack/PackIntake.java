package cn.yimen.hall.pack;

import cn.yimen.hall.config.Given;
import cn.yimen.hall.config.Start;
import cn.yimen.hall.fleet.MetErrors;
import cn.yimen.hall.log.EventLog;
import cn.yimen.hall.pack.PackRefused.Reason;
import cn.yimen.hall.pack.PackStore.Fit;
import cn.yimen.hall.pack.PackStore.Held;
import cn.yimen.hall.signed.Root;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// How packs come into a program at its start. Where the settings name a root (`--pack-root`), what
/// is not signed for it is not read, and the pack taken before goes on; without a root the folders
/// that the settings name are read as they are, which [#notes] says.
public final class PackIntake {

    private final Given given;
    private final Optional<PackStore> store;
    private final List<PackRefused> notes = new ArrayList<>();
    private final Set<Pack> taken = new LinkedHashSet<>();

    private PackIntake(Given given, Optional<PackStore> store) {
        this.given = given;
        this.store = store;
    }

    /// Everything as it is named.
    static PackIntake unsigned(Given given) {
        return new PackIntake(given, Optional.empty());
    }

    static PackIntake signed(Given given, Root root, String hall, Path folder) {
        var judge = new PackJudge(root, hall);
        return new PackIntake(
                given, Optional.of(new PackStore(folder, judge, InstantSource.system())));
    }

    /// Whether only signed packs are read.
    public boolean isSigned() {
        return store.isPresent();
    }

    /// The folder that may be read in the place of one that an option names.
    ///
    /// @return empty where there is none: the program goes on with what it has built in
    public Optional<Path> folder(PackSlot slot, String option, Path named, Fit fit) {
        if (store.isEmpty()) {
            notes.add(new PackRefused(Reason.NO_ROOT, named.toString()));
            return Optional.of(named);
        }
        return switch (given.aim()) {
            case RUN -> taken(store.get(), slot, named, fit);
            case CHECK -> judged(store.get(), slot, option, named, fit);
            case TRIAL -> tried(store.get(), slot, named, fit);
        };
    }

    /// Of a kind that no option names the folder of.
    public Optional<Path> held(PackSlot slot, Fit fit) {
        return store.flatMap(packs -> held(packs, slot, fit));
    }

    private Optional<Path> taken(PackStore packs, PackSlot slot, Path named, Fit fit) {
        try {
            return Optional.of(used(packs.take(slot, named, fit)));
        } catch (PackRefused refused) {
            notes.add(refused);
        } catch (IOException trouble) {
            notes.add(new PackRefused(Reason.UNREADABLE, trouble.toString()));
        }
        return held(packs, slot, fit);
    }

    private Optional<Path> tried(PackStore packs, PackSlot slot, Path named, Fit fit) {
        try {
            packs.look(slot, named, fit);
            return Optional.of(named);
        } catch (PackRefused refused) {
            notes.add(refused);
        } catch (IOException trouble) {
            notes.add(new PackRefused(Reason.UNREADABLE, trouble.toString()));
        }
        return held(packs, slot, fit);
    }

    private Optional<Path> judged(
            PackStore packs, PackSlot slot, String option, Path named, Fit fit) {
        try {
            packs.look(slot, named, fit);
            return Optional.of(named);
        } catch (PackRefused refused) {
            given.wrong(option, PackWords.said(refused));
        } catch (IOException trouble) {
            given.wrong(option, trouble.toString());
        }
        return Optional.empty();
    }

    private Optional<Path> held(PackStore packs, PackSlot slot, Fit fit) {
        try {
            return packs.held(slot, fit).map(this::used);
        } catch (IOException trouble) {
            notes.add(new PackRefused(Reason.UNREADABLE, trouble.toString()));
            return Optional.empty();
        }
    }

    /// Takes over what became of the pack of settings before these options were read.
    void after(Settled settled) {
        taken.addAll(settled.taken());
        if (given.aim() == Start.Aim.CHECK) {
            settled.notes()
                    .forEach(each -> given.wrong(PackOptions.SETTINGS, PackWords.said(each)));
        } else {
            notes.addAll(settled.notes());
        }
    }

    private Path used(Held held) {
        taken.add(held.pack());
        return held.folder();
    }

    /// The signed packs that are read: just taken, or held from before.
    public List<Pack> taken() {
        return List.copyOf(taken);
    }

    /// What was refused, or was read without a signature.
    public List<PackRefused> notes() {
        return List.copyOf(notes);
    }

    /// Says so in the log.
    public void tell(EventLog log) {
        for (var note : notes) {
            var name = note.reason() == Reason.NO_ROOT ? "pack.not-signed" : "pack.refused";
            var code = note.reason().code();
            log.write(name, Map.of("code", code, "reason", note.reason(), "file", note.where()));
        }
    }

    /// Says so to the hall, with the next heartbeat.
    public void tell(MetErrors errors) {
        notes.forEach(note -> errors.met(note.reason().code()));
    }
}
