package cn.yimen.server.staff;

import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.log.EventLog;
import cn.yimen.hall.trust.WrongTries;
import cn.yimen.hall.wire.MalformedMessage;
import cn.yimen.hall.wire.WireJson;
import cn.yimen.journal.kept.Kept;
import cn.yimen.journal.kept.KeptDocuments;
import cn.yimen.server.person.ServerKeys;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Counts wrong passwords, across restarts. Work numbers that nobody has are counted like those of
/// staff, so that nobody learns which there are. What is counted against a password ends with the
/// password. `staff-tries` beside the accounts says of whom only by a keyed digest: somebody may
/// have typed a password where the number goes.
final class LockOut {

    static final String NAME = "staff-tries";

    /// Of numbers that nobody has; the oldest are forgotten.
    private static final int MOST_STRANGERS = 1_000;

    private static final int DIGEST_BYTES = 16;

    private final KeptDocuments documents;
    private final ServerKeys.Keyed digests;
    private final EventLog log;
    private final Map<String, Count> staff = new LinkedHashMap<>();
    private final LinkedHashMap<String, Count> strangers = new LinkedHashMap<>();

    /// @param folder of the accounts
    LockOut(Path folder, ServerKeys keys, EventLog log) {
        documents = new KeptDocuments(folder);
        digests = keys.staffTries();
        this.log = log;
        documents.read(NAME).ifPresent(this::remember);
    }

    /// @param who digest of a work number
    /// @param against digest of the password as it is kept; empty for a stranger
    private record Count(String who, String against, WrongTries tries) {}

    private record Sheet(List<Count> counts) {}

    private void remember(Kept kept) {
        try {
            var sheet = WireJson.readForeign(kept.body(), Sheet.class);
            sheet.counts().forEach(this::put);
        } catch (MalformedMessage e) {
            log.write("staff.tries-unreadable");
        }
    }

    /// How long this number is locked yet.
    ///
    /// @param password as it is kept; empty for a stranger
    synchronized Optional<Duration> left(ClerkId clerk, String password, Instant now) {
        return tries(clerk, password).locked(now);
    }

    /// What it has come to with one more wrong one.
    synchronized WrongTries wrong(ClerkId clerk, String password, Instant now) {
        var tries = tries(clerk, password).by(now).and(now);
        put(new Count(digest(clerk.value()), against(password), tries));
        if (strangers.size() > MOST_STRANGERS) {
            strangers.pollFirstEntry();
        }
        keep(now);
        return tries;
    }

    synchronized void right(ClerkId clerk, Instant now) {
        if (staff.remove(digest(clerk.value())) != null) {
            keep(now);
        }
    }

    private void put(Count count) {
        (count.against().isEmpty() ? strangers : staff).put(count.who(), count);
    }

    private WrongTries tries(ClerkId clerk, String password) {
        var group = password.isEmpty() ? strangers : staff;
        return Optional.ofNullable(group.get(digest(clerk.value())))
                .filter(count -> count.against().equals(against(password)))
                .map(Count::tries)
                .orElse(WrongTries.NONE);
    }

    private String against(String password) {
        return password.isEmpty() ? "" : digest(password);
    }

    private String digest(String text) {
        return HexFormat.of().formatHex(digests.digest(text), 0, DIGEST_BYTES);
    }

    /// A disk that takes nothing lets nobody try more often: it is still counted here.
    private void keep(Instant now) {
        var all = new ArrayList<>(staff.values());
        all.addAll(strangers.values());
        try {
            documents.keep(NAME, new Kept(now, WireJson.write(new Sheet(all))));
        } catch (IOException e) {
            log.write("staff.tries-not-kept");
        }
    }
}
