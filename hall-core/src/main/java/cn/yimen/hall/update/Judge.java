package cn.yimen.hall.update;

import cn.yimen.hall.signed.Root;
import cn.yimen.hall.update.Verdict.Reason;
import java.time.Instant;
import java.util.Optional;

/// Whether what is announced may be installed here: pure.
public final class Judge {

    private Judge() {}

    /// @param file the announcement as it was found
    /// @param now as the machine knows it; a clock that was set back keeps an expired one alive, so
    ///   [Machine#highest] holds besides
    public static Verdict judge(byte[] file, Root root, Machine machine, Instant now) {
        var announcement = Announcement.read(file);
        if (announcement.isEmpty()) {
            return new Verdict.Refused(Reason.UNREADABLE);
        }
        if (!announcement.get().isSignedFor(root)) {
            return new Verdict.Refused(Reason.TOO_FEW_SIGNATURES);
        }
        return announcement
                .get()
                .release()
                .map(release -> judge(release, machine, now))
                .orElse(new Verdict.Refused(Reason.UNREADABLE));
    }

    private static Verdict judge(Release release, Machine machine, Instant now) {
        var refusal = foreign(release, machine).or(() -> stale(release, machine, now));
        if (refusal.isPresent()) {
            return new Verdict.Refused(refusal.get());
        }
        if (release.version() == machine.running()) {
            return new Verdict.UpToDate(release);
        }
        return untried(release, machine)
                .<Verdict>map(Verdict.Refused::new)
                .orElseGet(() -> new Verdict.Wanted(release));
    }

    private static Optional<Reason> foreign(Release release, Machine machine) {
        if (!release.program().equals(machine.program())) {
            return Optional.of(Reason.OTHER_PROGRAM);
        }
        boolean ours =
                release.hall().equals(Release.EVERY_HALL) || release.hall().equals(machine.hall());
        return ours ? Optional.empty() : Optional.of(Reason.OTHER_HALL);
    }

    private static Optional<Reason> stale(Release release, Machine machine, Instant now) {
        if (!now.isBefore(release.expires())) {
            return Optional.of(Reason.EXPIRED);
        }
        boolean older =
                release.version() < machine.running() || release.version() < machine.highest();
        return older ? Optional.of(Reason.DOWNGRADE) : Optional.empty();
    }

    private static Optional<Reason> untried(Release release, Machine machine) {
        if (release.dataFormat() < machine.dataFormat()) {
            return Optional.of(Reason.OLDER_DATA);
        }
        return machine.failed().contains(release.version())
                ? Optional.of(Reason.FAILED_HERE)
                : Optional.empty();
    }
}
