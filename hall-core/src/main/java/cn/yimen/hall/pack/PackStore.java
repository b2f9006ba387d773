package cn.yimen.hall.pack;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import cn.yimen.hall.pack.PackRefused.Reason;
import cn.yimen.hall.trust.OwnedFile;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The packs that a machine has taken: in `SLOT/NUMBER` the last and the one before, with the
/// signed manifest in it, and in `SLOT/highest` the highest number it has had. Both are gone
/// through again at each start, for a disk may change what nobody did.
///
/// @param folder the program's own
public record PackStore(Path folder, PackJudge judge, InstantSource clock) {

    private static final String HIGHEST = "highest";
    private static final String LOCK = "lock";
    private static final String DRAFT = ".draft-";

    /// A pack that was taken.
    ///
    /// @param folder where its files are, as they were signed
    public record Held(Pack pack, Path folder) {}

    /// Whether a program can use what is in a folder: it may be signed and be of no use all the
    /// same.
    public interface Fit {

        Fit ANY = _ -> Optional.empty();

        /// @return what is wrong with it; empty where nothing is
        Optional<String> flaw(Path folder);
    }

    /// Takes what lies in a folder, unless it has been taken before. Where it is refused, the
    /// former stays.
    public Held take(PackSlot slot, Path from, Fit fit) throws IOException, PackRefused {
        return take(slot, from, fit, highest(slot));
    }

    /// The same for one that is older than what is there, which then goes: a supervisor's step.
    public Held takeOlder(PackSlot slot, Path from, Fit fit) throws IOException, PackRefused {
        var held = take(slot, from, fit, 0);
        long kept = held.pack().version();
        for (var number : numbers(slot)) {
            if (number > kept) {
                Durable.delete(place(slot, number));
            }
        }
        OwnedFile.write(own(slot).resolve(HIGHEST), Long.toString(kept));
        return held;
    }

    /// Whether it would be taken; nothing is written.
    public void look(PackSlot slot, Path from, Fit fit) throws IOException, PackRefused {
        var source = new PackFolder(from);
        var pack = judge.judge(source.signed(), slot);
        long highest = highest(slot);
        if (pack.version() != highest || !isThere(place(slot, highest))) {
            PackJudge.judgeFresh(pack, highest, clock.instant());
        }
        source.check(pack);
        fitting(fit, from, pack);
    }

    private Held take(PackSlot slot, Path from, Fit fit, long highest)
            throws IOException, PackRefused {
        var source = new PackFolder(from);
        var signed = source.signed();
        var pack = judge.judge(signed, slot);
        if (pack.version() == highest && isThere(place(slot, highest))) {
            var known = again(slot, pack, fit);
            if (known.isPresent()) {
                // Whoever changed it since is told, though the copy is what is read.
                source.check(pack);
                return known.get();
            }
        }
        PackJudge.judgeFresh(pack, highest, clock.instant());
        Files.createDirectories(own(slot));
        try (var lock = FileChannel.open(own(slot).resolve(LOCK), CREATE, WRITE);
                var _ = lock.lock()) {
            // Another program of this machine may have taken it meanwhile.
            var there = again(slot, pack, fit);
            return there.isPresent() ? there.get() : copied(slot, source, signed, pack, fit);
        }
    }

    private Held copied(PackSlot slot, PackFolder source, byte[] signed, Pack pack, Fit fit)
            throws IOException, PackRefused {
        sweep(slot);
        var draft = Files.createTempDirectory(own(slot), DRAFT);
        try {
            source.copy(pack, draft);
            Files.write(draft.resolve(Pack.SIGNED), signed);
            Durable.sync(draft.resolve(Pack.SIGNED));
            fitting(fit, draft, pack);
            put(slot, pack, draft);
        } finally {
            Durable.delete(draft);
        }
        return new Held(pack, place(slot, pack.version()));
    }

    /// What a power cut left half copied.
    private void sweep(PackSlot slot) throws IOException {
        try (var left = Files.newDirectoryStream(own(slot), DRAFT + "*")) {
            for (var draft : left) {
                Durable.delete(draft);
            }
        }
    }

    /// The same number is the same pack, or it is refused.
    ///
    /// @return empty where what is there was damaged since
    private Optional<Held> again(PackSlot slot, Pack pack, Fit fit)
            throws IOException, PackRefused {
        var held = ifSound(slot, pack.version(), fit);
        if (held.isPresent() && !held.get().pack().equals(pack)) {
            throw new PackRefused(Reason.OLDER, "another pack has the number " + pack.version());
        }
        return held;
    }

    /// The number first: without its folder, the same pack may be taken again.
    private void put(PackSlot slot, Pack pack, Path draft) throws IOException {
        long former = numbers(slot).stream().mapToLong(Long::longValue).max().orElse(0);
        long highest = Math.max(highest(slot), pack.version());
        OwnedFile.write(own(slot).resolve(HIGHEST), Long.toString(highest));
        var place = place(slot, pack.version());
        Durable.delete(place);
        Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
        Durable.sync(own(slot));
        for (var number : numbers(slot)) {
            if (number != pack.version() && number != former) {
                Durable.delete(place(slot, number));
            }
        }
    }

    private static void fitting(Fit fit, Path folder, Pack pack) throws PackRefused {
        var flaw = fit.flaw(folder);
        if (flaw.isPresent()) {
            throw new PackRefused(Reason.UNUSABLE, pack.name() + ": " + flaw.get());
        }
    }

    /// The last that is as it was signed and can be used, or the one before.
    public Optional<Held> held(PackSlot slot, Fit fit) throws IOException {
        for (var number : numbers(slot)) {
            var held = ifSound(slot, number, fit);
            if (held.isPresent()) {
                return held;
            }
        }
        return Optional.empty();
    }

    private Optional<Held> ifSound(PackSlot slot, long number, Fit fit) throws IOException {
        try {
            return Optional.of(sound(slot, number, fit));
        } catch (PackRefused notAnyMore) {
            return Optional.empty();
        }
    }

    private Held sound(PackSlot slot, long number, Fit fit) throws IOException, PackRefused {
        var place = place(slot, number);
        var there = new PackFolder(place);
        var pack = judge.judge(there.signed(), slot);
        if (pack.version() != number) {
            throw new PackRefused(Reason.CHANGED, place.toString());
        }
        there.check(pack);
        fitting(fit, place, pack);
        return new Held(pack, place);
    }

    private Path own(PackSlot slot) {
        return folder.resolve(slot.folder());
    }

    private Path place(PackSlot slot, long number) {
        return own(slot).resolve(Long.toString(number));
    }

    private static boolean isThere(Path place) {
        return Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS);
    }

    /// The highest first.
    private List<Long> numbers(PackSlot slot) throws IOException {
        if (!isThere(own(slot))) {
            return List.of();
        }
        try (var all = Files.list(own(slot))) {
            return all.filter(PackStore::isThere)
                    .map(path -> String.valueOf(path.getFileName()))
                    .filter(name -> name.matches("[1-9][0-9]{0,17}"))
                    .map(Long::valueOf)
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
    }

    private long highest(PackSlot slot) throws IOException {
        var file = own(slot).resolve(HIGHEST);
        long there = numbers(slot).stream().mapToLong(Long::longValue).max().orElse(0);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return there;
        }
        var text = Files.readString(file).strip();
        return text.matches("[0-9]{1,18}") ? Math.max(there, Long.parseLong(text)) : there;
    }
}
