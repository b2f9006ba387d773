package cn.yimen.system.sim;

import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.event.HallEvent;
import cn.yimen.hall.log.EventLog;
import cn.yimen.hall.wire.CommandEnvelope;
import cn.yimen.journal.Chronicle;
import cn.yimen.server.layout.LayoutAtStart;
import cn.yimen.server.writer.Deciding;
import cn.yimen.server.writer.FeedMessages;
import cn.yimen.server.writer.GroupCommit;
import cn.yimen.server.writer.HallWriter;
import cn.yimen.server.writer.Outcome;
import cn.yimen.server.writer.Recovery;
import cn.yimen.server.writer.Request;
import cn.yimen.server.writer.WriterSettings;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The hall server: its real writer over a simulated disk. What a group came to is told when the
/// disk has it; until then the machine does nothing else, and the power may go.
final class ServerNode {

    private static final int GROUP = 256;
    private static final long TICK = 15_000;
    private static final long SNAPSHOT_EVERY = 2_500;
    private static final String NAME = "server";

    private final Around around;
    private final Deque<Asked> waiting = new ArrayDeque<>();
    private final Streams streams;
    private Optional<GroupCommit> writer = Optional.empty();
    private int life;
    private boolean busy;
    private Runnable grown = () -> {};

    /// What the server stands on.
    record Around(
            Timeline time,
            Trace trace,
            Chronicle<HallEvent> disk,
            Medium medium,
            DiskLuck luck,
            Deciding deciding,
            HallConfig config,
            Witness witness,
            EventLog log,
            Mischief mischief) {}

    private record Asked(Request.Asked request, Consumer<Outcome> reply) {}

    ServerNode(Around around) {
        this.around = around;
        streams = new Streams(around.time(), this::isBusy);
    }

    void whenGrown(Runnable then) {
        grown = then;
    }

    boolean isUp() {
        return writer.isPresent();
    }

    /// Brings the hall back from its journal, as the real server does at its start.
    void boot() {
        if (isUp()) {
            return;
        }
        var recovered =
                switch (Recovery.of(around.disk())) {
                    case Recovery.Recovered r -> r;
                    case Recovery.Broken b -> throw new Violation("the journal is whole", b);
                };
        around.trace().note(NAME, "starts", recovered.standing().hall().seq(), "");
        around.witness().recovered(around.disk(), recovered.standing().hall());
        var settings =
                new WriterSettings(Thread.ofVirtual(), SNAPSHOT_EVERY, Runnable::run, _ -> {});
        var commit =
                new GroupCommit(
                        around.disk(),
                        recovered,
                        around.deciding(),
                        new HallWriter.Around(settings, around.log()));
        writer = Optional.of(commit);
        busy = false;
        streams.follow(new FeedMessages(commit.feed(), around.disk()));
        around.time().after(0, inThisLife(() -> tick(life)));
        layOut(commit);
    }

    /// The hall's file says what it said at first: what was changed by day goes back, unless that
    /// meets somebody.
    private void layOut(GroupCommit commit) {
        var requests =
                LayoutAtStart.events(
                                commit.feed().state(),
                                around.config(),
                                around.time().instant(),
                                around.log())
                        .stream()
                        .<Request>map(Request::noted)
                        .toList();
        if (!requests.isEmpty()) {
            write(commit, requests, List.of());
        }
    }

    private void tick(int born) {
        if (life == born) {
            work();
            around.time().after(TICK, inThisLife(() -> tick(born)));
        }
    }

    private Runnable inThisLife(Runnable step) {
        int born = life;
        return () -> {
            if (life == born) {
                step.run();
            }
        };
    }

    /// Whoever asks while the server is away hears nothing.
    void receive(CommandEnvelope envelope, Consumer<Outcome> reply) {
        if (isUp()) {
            var request = Request.asked(envelope, around.deciding().fingerprints());
            waiting.add(new Asked(request, reply));
            work();
        }
    }

    private void work() {
        if (busy || writer.isEmpty()) {
            return;
        }
        var group = new ArrayList<Asked>();
        while (!waiting.isEmpty() && group.size() < GROUP) {
            group.add(waiting.poll());
        }
        var requests = group.stream().<Request>map(Asked::request).toList();
        write(writer.get(), requests, group);
    }

    private void write(GroupCommit commit, List<Request> requests, List<Asked> group) {
        long before = commit.feed().head();
        try {
            commit.write(requests);
        } catch (PowerCut cut) {
            crash();
            return;
        }
        if (requests.isEmpty() && commit.feed().head() == before) {
            return;
        }
        busy = true;
        if (around.mischief().answersBeforeSync()) {
            group.forEach(this::reply);
        }
        around.time().after(around.luck().syncMillis(), inThisLife(() -> synced(commit, group)));
    }

    private void synced(GroupCommit commit, List<Asked> group) {
        around.medium().synced();
        around.witness().published(commit.feed());
        group.forEach(this::reply);
        busy = false;
        streams.pump();
        grown.run();
        if (!waiting.isEmpty()) {
            work();
        }
    }

    private void reply(Asked asked) {
        var outcome = asked.request().waiting().join();
        if (outcome instanceof Outcome.Answered answered) {
            around.witness().answered(asked.request().envelope(), answered.answer());
        }
        asked.reply().accept(outcome);
    }

    /// A screen connects; while the machine writes it has to wait like everybody.
    void connect(Follower.Call call) {
        if (!isUp()) {
            return;
        }
        if (busy) {
            around.time().after(2, inThisLife(() -> connect(call)));
        } else {
            streams.open(call);
        }
    }

    boolean isBusy() {
        return busy;
    }

    /// The power goes, or the program is killed.
    void crash() {
        if (isUp()) {
            around.trace().note(NAME, "stops", around.disk().head().seq(), "");
            life++;
            writer = Optional.empty();
            waiting.clear();
            streams.lost();
            around.medium().powerCut();
            around.witness().serverStopped();
        }
    }

    Optional<GroupCommit> writer() {
        return writer;
    }
}
