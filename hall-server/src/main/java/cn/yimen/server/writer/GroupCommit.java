package cn.yimen.server.writer;

import cn.yimen.hall.event.HallEvent;
import cn.yimen.hall.log.EventLog;
import cn.yimen.hall.wire.CommandAnswer;
import cn.yimen.hall.wire.MalformedMessage;
import cn.yimen.hall.wire.WireJson;
import cn.yimen.journal.Appending;
import cn.yimen.journal.Journal;
import cn.yimen.journal.JournalTrouble;
import cn.yimen.journal.JournalUnreadable;
import cn.yimen.journal.KnownAnswer;
import cn.yimen.server.queue.BusinessDay;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/// Writes one group: old answers for old ids, decisions for the rest, one synced transaction, then
/// publication, then answers. Where the journal does not take it, the state is as before and nobody
/// hears of it. Used by the writer's thread only.
final class GroupCommit {

    private static final Duration LATER = Duration.ofSeconds(2);
    private static final long SNAPSHOT_EVERY = 10_000;

    private final Journal<HallEvent> journal;
    private final HallFeed feed;
    private final Deciding deciding;
    private final EventLog log;
    private long snapshotAt;
    private CompletableFuture<Void> saving = CompletableFuture.completedFuture(null);
    private volatile Optional<JournalTrouble> trouble = Optional.empty();

    GroupCommit(Journal<HallEvent> journal, HallFeed feed, Deciding deciding, EventLog log) {
        this.journal = journal;
        this.feed = feed;
        this.deciding = deciding;
        this.log = log;
        snapshotAt = feed.head();
    }

    HallFeed feed() {
        return feed;
    }

    /// An empty group is the clock's tick: a day may have begun, or a disk have room again.
    void write(List<Request> requests) {
        var known = journal.answers(ids(requests));
        var context = deciding.now();
        var group = new Group(feed.standing(), context);
        BusinessDay.due(feed.state(), context.now()).ifPresent(group::happen);
        for (var request : requests) {
            switch (request) {
                case Request.Noted noted -> group.note(noted);
                case Request.Asked asked ->
                        Optional.ofNullable(known.get(asked.envelope().id().value()))
                                .ifPresentOrElse(
                                        old -> answerAgain(asked, old), () -> group.decide(asked));
            }
        }
        if (!group.steps().isEmpty() || trouble.isPresent()) {
            commit(group);
        }
    }

    private static List<UUID> ids(List<Request> requests) {
        return requests.stream()
                .flatMap(request ->
                        request instanceof Request.Asked asked
                                ? Stream.of(asked.envelope().id().value())
                                : Stream.empty())
                .distinct()
                .toList();
    }

    private static void answerAgain(Request.Asked asked, KnownAnswer<HallEvent> old) {
        boolean isRetry = old.fingerprint().equals(asked.fingerprint());
        asked.waiting().complete(new Outcome.Answered(isRetry ? answer(old) : Group.notARetry()));
    }

    private static CommandAnswer answer(KnownAnswer<HallEvent> old) {
        if (old.answer().isEmpty()) {
            return new CommandAnswer.Accepted(
                    old.entries().stream().map(Recovery::recorded).toList());
        }
        try {
            return WireJson.read(old.answer(), CommandAnswer.class);
        } catch (MalformedMessage e) {
            throw new IllegalStateException("an answer of this program's own making", e);
        }
    }

    private void commit(Group group) {
        switch (journal.append(group.steps())) {
            case Appending.Appended<HallEvent> _ -> {
                feed.publish(group.standing(), group.events());
                group.answerAll();
                healed();
                snapshotWhenDue();
            }
            case Appending.NotAppended<HallEvent> not -> {
                group.turnAllAway(new Outcome.NotNow(word(not.trouble()), LATER));
                sick(not.trouble());
            }
        }
    }

    private static String word(JournalTrouble trouble) {
        return trouble.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Told once when it begins and once when it ends, not with every group.
    private void sick(JournalTrouble now) {
        if (!trouble.equals(Optional.of(now))) {
            log.write("journal.refuses", Map.of("trouble", word(now)));
        }
        trouble = Optional.of(now);
    }

    private void healed() {
        if (trouble.isPresent()) {
            log.write("journal.writes-again", Map.of("seq", feed.head()));
        }
        trouble = Optional.empty();
    }

    /// Beside the writer: the standing does not change, and a big one takes a while to write.
    private void snapshotWhenDue() {
        if (feed.head() - snapshotAt >= SNAPSHOT_EVERY && saving.isDone()) {
            var standing = feed.standing();
            snapshotAt = standing.hall().seq();
            saving = CompletableFuture.runAsync(() -> save(standing), Thread::startVirtualThread);
        }
    }

    private void save(Standing standing) {
        try {
            journal.saveSnapshot(SavedStanding.save(standing))
                    .ifPresent(why -> log.write("snapshot.failed", Map.of("trouble", word(why))));
        } catch (JournalUnreadable e) {
            log.write("snapshot.failed", Map.of("trouble", "unreadable"));
        }
    }

    /// Before a clean stop, so that the next start has nothing to replay.
    void rest() {
        saving.join();
        if (feed.head() > snapshotAt) {
            save(feed.standing());
        }
    }

    /// Why the last group was not written; any thread may ask.
    Optional<JournalTrouble> trouble() {
        return trouble;
    }
}
