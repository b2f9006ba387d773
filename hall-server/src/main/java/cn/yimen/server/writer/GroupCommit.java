package cn.yimen.server.writer;

import cn.yimen.hall.event.HallEvent;
import cn.yimen.hall.log.EventLog;
import cn.yimen.hall.wire.CommandAnswer;
import cn.yimen.hall.wire.MalformedMessage;
import cn.yimen.hall.wire.WireJson;
import cn.yimen.journal.Appending;
import cn.yimen.journal.Chronicle;
import cn.yimen.journal.Entry;
import cn.yimen.journal.JournalTrouble;
import cn.yimen.journal.JournalUnreadable;
import cn.yimen.journal.KnownAnswer;
import cn.yimen.journal.Turn;
import cn.yimen.server.queue.BusinessDay;
import cn.yimen.server.queue.Ticks;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes one group under the hall's lock: what other servers wrote meanwhile, old answers for old
/// ids, decisions for the rest, one synced transaction, then publication, then answers. Where the
/// journal does not take it, the state is as before and nobody hears of it. Knows no thread: the
/// writer gives it its own, the simulator the only one there is.
public final class GroupCommit {

    private static final Duration LATER = Duration.ofSeconds(2);
    private static final Outcome.NotNow FAILED = new Outcome.NotNow("failed", LATER);

    private final Chronicle<HallEvent> journal;
    private final HallFeed feed;
    private final Deciding deciding;
    private final WriterSettings settings;
    private final EventLog log;
    private long snapshotAt;
    private Instant lookedAt = Instant.MIN;
    private CompletableFuture<Void> saving = CompletableFuture.completedFuture(null);
    private volatile Optional<JournalTrouble> trouble = Optional.empty();

    public GroupCommit(
            Chronicle<HallEvent> journal,
            Recovery.Recovered recovered,
            Deciding deciding,
            HallWriter.Around around) {
        this.journal = journal;
        feed = new HallFeed(journal.head().epoch(), recovered.standing());
        this.deciding = deciding;
        settings = around.settings();
        log = around.log();
        snapshotAt = feed.head() - recovered.replayed();
    }

    public HallFeed feed() {
        return feed;
    }

    /// An empty group is the clock's tick: a day may have begun, or a disk have room again.
    public void write(List<Request> requests) {
        if (requests.stream().anyMatch(request -> !(request instanceof Request.Look))
                || !due(deciding.now().now()).isEmpty()) {
            decideInTurn(requests);
        } else if (!requests.isEmpty()) {
            catchUp(journal.since(feed.head()));
        } else if (trouble.isPresent()) {
            settle(journal.append(List.of()), List.of());
        }
        snapshotWhenDue();
    }

    private void decideInTurn(List<Request> requests) {
        var decided = new AtomicReference<>(Optional.<Group>empty());
        var appending =
                journal.append(
                        new Turn.Asking(feed.head(), ids(requests)),
                        turn -> {
                            catchUp(turn.missed());
                            var group = decide(requests, turn.known());
                            decided.set(Optional.of(group));
                            return group.steps();
                        });
        var group = decided.get();
        if (appending instanceof Appending.Appended) {
            group.ifPresent(this::tell);
        }
        if (group.filter(made -> made.steps().isEmpty()).isEmpty()) {
            settle(appending, requests);
        }
    }

    /// The day is looked at each time, because no number may be given of the wrong one; what else
    /// the clock brings, once a second.
    private List<HallEvent> due(Instant now) {
        var second = now.truncatedTo(ChronoUnit.SECONDS);
        if (second.equals(lookedAt) && BusinessDay.due(feed.state(), now).isEmpty()) {
            return List.of();
        }
        var due = Ticks.due(feed.state(), now);
        if (due.isEmpty()) {
            lookedAt = second;
        }
        return due;
    }

    /// What another server of this hall has written is true already.
    private void catchUp(List<Entry<HallEvent>> missed) {
        if (!missed.isEmpty()) {
            var events = missed.stream().map(Recovery::recorded).toList();
            var standing = feed.standing();
            for (var event : events) {
                standing = standing.apply(event);
            }
            feed.publish(standing, events);
        }
    }

    private Group decide(List<Request> requests, Map<UUID, KnownAnswer<HallEvent>> known) {
        var context = deciding.now();
        var group = new Group(feed.standing(), context);
        due(context.now()).forEach(group::happen);
        for (var request : requests) {
            switch (request) {
                case Request.Look _ -> {}
                case Request.Noted noted -> guarded(noted, () -> group.note(noted));
                case Request.Asked asked ->
                        Optional.ofNullable(known.get(asked.envelope().id().value()))
                                .ifPresentOrElse(
                                        old -> answerAgain(asked, old),
                                        () -> guarded(asked, () -> group.decide(asked)));
            }
        }
        return group;
    }

    /// A mistake in a rule is that request's own misfortune, not its neighbours': the group stands
    /// as before it. The log gets no more than kinds, since a message may quote what was asked.
    private void guarded(Request request, Runnable deciding) {
        try {
            deciding.run();
        } catch (RuntimeException e) {
            log.write(
                    "request.failed",
                    Map.of("request", request.kind(), "error", e.getClass().getSimpleName()));
            request.waiting().complete(FAILED);
        }
    }

    private void tell(Group group) {
        if (!group.events().isEmpty()) {
            feed.publish(group.standing(), group.events());
            settings.written().accept(feed.head());
        }
        group.answerAll();
    }

    /// Whoever is not answered by now is sent away.
    private void settle(Appending<HallEvent> appending, List<Request> requests) {
        switch (appending) {
            case Appending.Appended<HallEvent> _ -> healed();
            case Appending.NotAppended<HallEvent> not -> {
                var why = new Outcome.NotNow(word(not.trouble()), LATER);
                requests.forEach(request -> request.waiting().complete(why));
                sick(not.trouble());
            }
        }
    }

    private static Set<UUID> ids(List<Request> requests) {
        return requests.stream()
                .flatMap(request ->
                        request instanceof Request.Asked asked
                                ? Stream.of(asked.envelope().id().value())
                                : Stream.empty())
                .collect(Collectors.toSet());
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

    /// Beside the writer: the standing does not change, and a big one takes a while to write. The
    /// more tickets there are, the more must have happened, so that a snapshot never costs more
    /// than the events that it saves replaying. A start that replayed as many makes it due at once.
    private void snapshotWhenDue() {
        long enough = Math.max(settings.snapshotEvery(), feed.state().tickets().size());
        if (feed.head() - snapshotAt >= enough && saving.isDone()) {
            var standing = feed.standing();
            snapshotAt = standing.hall().seq();
            saving = CompletableFuture.runAsync(() -> save(standing), settings.beside());
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
