package cn.yimen.system.sim;

import cn.yimen.client.Fold;
import cn.yimen.client.Following;
import cn.yimen.hall.domain.CommandId;
import cn.yimen.hall.event.HallEvent;
import cn.yimen.hall.event.Recorded;
import cn.yimen.hall.event.TicketEvent;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.wire.CommandAnswer;
import cn.yimen.hall.wire.CommandEnvelope;
import cn.yimen.journal.Chronicle;
import cn.yimen.journal.Entry;
import cn.yimen.server.writer.HallFeed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Sees everything that the hall's server tells anybody, and that no promise is broken: after every
/// event of the journal, every answer, and every message that a screen takes.
final class Witness {

    private final Trace trace;
    private final CallCheck calls = new CallCheck();
    private final NumberCheck numbers = new NumberCheck();
    private final PaperCheck papers;
    private final SharedFold fold = new SharedFold();
    private final ScreenCheck screens = new ScreenCheck(fold);
    private final List<Recorded> told = fold.told();
    private final CommandCount commands = new CommandCount();
    private final Map<CommandId, CommandAnswer> answers = new HashMap<>();
    private final Map<Long, Recorded> early = new HashMap<>();

    Witness(Trace trace) {
        this.trace = trace;
        papers = new PaperCheck(trace);
    }

    /// The server has told its screens what is in its feed.
    void published(HallFeed feed) {
        feed.after(told.size())
                .orElseThrow(() -> new Violation("the feed has no gap", feed.head()))
                .forEach(this::happened);
    }

    private void happened(Recorded recorded) {
        var before = fold.now();
        fold.happened(recorded);
        var state = fold.now();
        early.remove(recorded.seq());
        note(recorded);
        numbers.check(before, recorded);
        calls.check(before, state, recorded);
        papers.check(state, recorded);
    }

    private void note(Recorded recorded) {
        long number =
                recorded.event() instanceof TicketEvent e
                        ? e.ticket().value().getLeastSignificantBits()
                        : recorded.seq();
        trace.note("journal", recorded.event().getClass().getSimpleName(), number, recorded);
    }

    void note(String who, String what) {
        trace.note(who, what, told.size(), "");
    }

    void serverStopped() {
        note("server", "stopped");
    }

    /// What was told once is told again, whatever happens in between.
    void answered(CommandEnvelope envelope, CommandAnswer answer) {
        var first = answers.putIfAbsent(envelope.id(), answer);
        Violation.unless(
                first == null || first.equals(answer), "one command, one answer", envelope);
        if (first == null) {
            commands.answered(envelope, answer);
        }
        if (answer instanceof CommandAnswer.Accepted accepted) {
            accepted.events().forEach(this::acknowledged);
        }
    }

    private void acknowledged(Recorded event) {
        if (event.seq() > told.size()) {
            early.put(event.seq(), event);
        } else {
            isTold(event);
        }
    }

    private void isTold(Recorded event) {
        Violation.unless(
                told.get((int) event.seq() - 1).equals(event), "what was told stays true", event);
    }

    /// A start found this on the disk. Everything that anybody was told must be there; what nobody
    /// heard of may be.
    void recovered(Chronicle<HallEvent> disk, HallState found) {
        var entries = disk.read(0, Integer.MAX_VALUE);
        Violation.unless(
                entries.size() >= told.size(),
                "nothing told is lost",
                entries.size() + " of " + told.size());
        for (int i = 0; i < told.size(); i++) {
            isTold(recorded(entries.get(i)));
        }
        for (var entry : entries.subList(told.size(), entries.size())) {
            happened(recorded(entry));
        }
        early.values().stream()
                .sorted((a, b) -> Long.compare(a.seq(), b.seq()))
                .forEach(event -> {
                    Violation.unless(
                            event.seq() <= told.size(), "nothing acknowledged is lost", event);
                    isTold(event);
                });
        early.clear();
        Difference.none("a start finds the state as it was", found, fold.now(), "server");
    }

    private static Recorded recorded(Entry<HallEvent> entry) {
        return new Recorded(entry.seq(), entry.at(), entry.value());
    }

    void screenTook(String screen, HallState now, Following.Step.Changed changed) {
        trace.note(screen, "took", now.seq(), changed.events().size());
        screens.check(screen, now);
    }

    HallState state() {
        return fold.now();
    }

    List<Recorded> told() {
        return told;
    }

    /// How screens come to their states.
    Fold fold() {
        return fold;
    }

    CommandCount commands() {
        return commands;
    }

    PaperCheck papers() {
        return papers;
    }
}
