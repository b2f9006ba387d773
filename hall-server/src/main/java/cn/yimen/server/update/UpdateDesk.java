package cn.yimen.server.update;

import cn.yimen.hall.domain.DeviceRole;
import cn.yimen.hall.update.ShelfFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Hands out what lies on the shelf: announcements whole, bundles in parts. The server believes
/// nothing of it and promises nothing; machines judge it by signatures.
public final class UpdateDesk {

    /// The most that goes at once: twenty seconds of a village's line.
    public static final int PART = 512 * 1024;

    /// Programs of which releases are handed out, by the role of the machine that runs them.
    private static final Set<String> PROGRAMS =
            EnumSet.of(DeviceRole.KIOSK, DeviceRole.DISPLAY, DeviceRole.DESK).stream()
                    .map(DeviceRole::word)
                    .collect(Collectors.toUnmodifiableSet());

    private final UpdateShelf shelf;
    private final Turns turns;

    private UpdateDesk(UpdateShelf shelf, Turns turns) {
        this.shelf = shelf;
        this.turns = turns;
    }

    /// @param data of the server
    public static UpdateDesk in(Path data) {
        return in(data, Turns.Bounds.OF_A_HALL);
    }

    static UpdateDesk in(Path data, Turns.Bounds bounds) {
        return new UpdateDesk(
                new UpdateShelf(ShelfFiles.in(data)), new Turns(bounds, System::nanoTime));
    }

    /// What a machine gets of a bundle.
    public sealed interface Handing {

        /// @param from where the part begins
        /// @param size of the whole
        /// @param over to be run once it has left, or never will
        @SuppressWarnings("ArrayRecordComponent") // never compared
        record Part(byte[] bytes, long from, long size, Runnable over) implements Handing {}

        record Later(Duration comeAgain) implements Handing {}

        /// @param size of the whole
        record BeyondTheEnd(long size) implements Handing {}

        record Nothing() implements Handing {}
    }

    /// Empty where none lies there.
    public Optional<byte[]> announcement(String program) throws IOException {
        return PROGRAMS.contains(program) ? shelf.announcement(program) : Optional.empty();
    }

    /// @param wanted never more than [#PART] are given
    /// @param machine who asks
    public Handing bundle(String program, String sha256, Wanted wanted, String machine)
            throws IOException {
        var found =
                PROGRAMS.contains(program)
                        ? shelf.bundle(program, sha256)
                        : Optional.<UpdateShelf.Bundle>empty();
        if (found.isEmpty()) {
            return new Handing.Nothing();
        }
        var bundle = found.get();
        if (wanted.from() >= bundle.size()) {
            return new Handing.BeyondTheEnd(bundle.size());
        }
        int length = (int) Math.min(Math.min(PART, wanted.most()), bundle.size() - wanted.from());
        return switch (turns.ask(machine, length)) {
            case Turns.Turn.Later(var comeAgain) -> new Handing.Later(comeAgain);
            case Turns.Turn.Now _ -> part(bundle, wanted.from(), length, machine);
        };
    }

    /// Which bytes somebody wants.
    ///
    /// @param most at least one
    public record Wanted(long from, long most) {}

    private Handing part(UpdateShelf.Bundle bundle, long from, int length, String machine)
            throws IOException {
        boolean isLast = from + length == bundle.size();
        try {
            var bytes = bundle.part(from, length);
            return new Handing.Part(bytes, from, bundle.size(), () -> turns.over(machine, isLast));
        } catch (IOException | RuntimeException unreadable) {
            turns.over(machine, true);
            throw unreadable;
        }
    }
}
