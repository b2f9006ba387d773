package cn.yimen.server.app;

import cn.yimen.hall.config.Catalogue;
import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.domain.IdSource;
import cn.yimen.hall.event.HallEvent;
import cn.yimen.hall.event.HallWideEvent.DayOpened;
import cn.yimen.hall.log.EventLog;
import cn.yimen.journal.Journal;
import cn.yimen.server.fleet.Fleet;
import cn.yimen.server.fleet.FleetDesk;
import cn.yimen.server.fleet.FleetKeeper;
import cn.yimen.server.fleet.FleetReadings;
import cn.yimen.server.fleet.JournalAudit;
import cn.yimen.server.fleet.MetricsToken;
import cn.yimen.server.fleet.Summaries;
import cn.yimen.server.http.HallDoor;
import cn.yimen.server.http.HallHttp;
import cn.yimen.server.http.Halls;
import cn.yimen.server.http.Link;
import cn.yimen.server.layout.LayoutAtStart;
import cn.yimen.server.person.HolderDesk;
import cn.yimen.server.person.HolderReferences;
import cn.yimen.server.person.ServerKeys;
import cn.yimen.server.staff.StaffDesk;
import cn.yimen.server.statistics.HallStatistics;
import cn.yimen.server.token.TicketTokens;
import cn.yimen.server.update.UpdateDesk;
import cn.yimen.server.uplink.MachineDepths;
import cn.yimen.server.uplink.PlatformFollower;
import cn.yimen.server.uplink.UplinkDesk;
import cn.yimen.server.watch.AlarmHook;
import cn.yimen.server.watch.HallGuard;
import cn.yimen.server.writer.Deciding;
import cn.yimen.server.writer.HallWriter;
import cn.yimen.server.writer.Outcome;
import cn.yimen.server.writer.Recovery;
import cn.yimen.uplink.JournalEvents;
import java.net.BindException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One hall's server, put together: journal, writer, doors, and the way to the platform.
public final class HallServer implements AutoCloseable {

    /// A group is written in milliseconds; so long only a disk that answers no more takes.
    private static final Duration LONGEST_TURN = Duration.ofSeconds(10);

    /// Before an alarm is told again to a program that did not take it.
    private static final Duration HOOK_PAUSE = Duration.ofSeconds(2);

    private final Deque<AutoCloseable> parts = new ArrayDeque<>();
    private final HallWriter writer;
    private final HallHttp http;
    private final HallStatistics statistics;
    private final HallGuard guard;
    private final UplinkDesk uplink;
    private final Summaries summaries;

    /// What a server serves, and the world outside it.
    public record Hall(HallConfig config, Catalogue catalogue, InstantSource clock, EventLog log) {}

    private HallServer(
            Journal<HallEvent> journal,
            HallWriter writer,
            HallHttp http,
            HallStatistics statistics,
            HallGuard guard,
            Look look) {
        uplink = look.uplink();
        summaries = new Summaries(look.fleet(), writer.feed()::state, uplink::events);
        this.writer = writer;
        this.http = http;
        this.statistics = statistics;
        this.guard = guard;
        parts.push(journal);
        parts.push(writer);
        parts.push(http);
    }

    /// Where the hall's outside is seen: the way to the province, and the machines.
    private record Look(UplinkDesk uplink, FleetDesk fleet) {}

    /// What only the server has.
    record Secrets(ServerKeys keys, Link link) {}

    public static Starting start(ServerSettings settings, Hall hall) {
        return new ServerStart(settings, hall).start();
    }

    /// Puts the parts together; the journal is this server's from now on.
    static HallServer of(
            ServerSettings settings,
            Hall hall,
            Journal<HallEvent> journal,
            Recovery.Recovered recovered,
            Secrets secrets) {
        var keys = secrets.keys();
        var references = new HolderReferences(keys);
        var deciding = deciding(hall, references, keys);
        var writer = HallWriter.start(journal, recovered, deciding, hall.log());
        var holders = new HolderDesk(journal, writer, references);
        var statistics =
                HallStatistics.over(
                        writer.feed(),
                        new JournalEvents(journal)::read,
                        settings.data().resolve("statistics"),
                        hall.log());
        var hook = new AlarmHook(settings.data(), hall.clock(), HOOK_PAUSE, hall.log());
        var fleet = fleet(settings, hall, writer);
        var guard = guard(hall, writer, statistics, hook, fleet);
        var served =
                new HallDoor.Served(
                        journal,
                        writer,
                        holders,
                        hall.catalogue(),
                        hall.clock(),
                        Optional.of(statistics),
                        Optional.of(new StaffDesk(settings.data(), keys, hall.clock(), hall.log())),
                        Optional.of(guard),
                        fleet,
                        UpdateDesk.in(settings.data()));
        var door = new HallDoor(served, settings.http().patience(), hall.log());
        var http = new HallHttp(settings.http(), secrets.link(), Halls.one(door), hall.log());
        var look = new Look(door.uplink(), fleet);
        var server = new HallServer(journal, writer, http, statistics, guard, look);
        var kept = FleetKeeper.start(fleet.fleet(), settings.data().resolve("fleet"), hall.log());
        List.of(statistics, hook, kept, guard, door).forEach(server.parts::push);
        if (secrets.link() instanceof Link.Secured secured) {
            secured.trust()
                    .writeInto(event -> writer.note(event).join() instanceof Outcome.Answered);
            server.parts.push(secured.trust());
        }
        return server;
    }

    private static Deciding deciding(Hall hall, HolderReferences references, ServerKeys keys) {
        return new Deciding(
                hall.clock(),
                hall.catalogue(),
                references,
                new TicketTokens(keys, hall.config()),
                keys.fingerprints());
    }

    private static HallGuard guard(
            Hall hall,
            HallWriter writer,
            HallStatistics statistics,
            AlarmHook hook,
            FleetDesk fleet) {
        return new HallGuard(
                writer.feed(),
                statistics,
                hall.clock(),
                hall.log(),
                alarm -> hook.tell(hall.config().id(), alarm),
                new FleetReadings(fleet));
    }

    private static FleetDesk fleet(ServerSettings settings, Hall hall, HallWriter writer) {
        var ids = new IdSource(hall.clock(), new SecureRandom());
        var audit = new JournalAudit(writer, hall.log());
        return new FleetDesk(
                new Fleet(hall.clock(), ids::command, audit),
                writer.feed(),
                new MachineDepths(hall.clock()),
                Optional.of(new MetricsToken(settings.data().resolve("metrics.token"))));
    }

    /// Lays the hall out as its file says and opens the doors.
    ///
    /// @return why it could not; the caller closes
    Optional<String> open(Hall hall) {
        for (var event : layout(hall)) {
            if (writer.note(event).join() instanceof Outcome.NotNow not) {
                return Optional.of("The journal takes no entries (" + not.why() + ").");
            }
        }
        try {
            http.start();
            statistics.begin();
            guard.begin();
            return Optional.empty();
        } catch (BindException taken) {
            return Optional.of("The port is taken by another program. Choose another with --port.");
        }
    }

    private List<HallEvent> layout(Hall hall) {
        var state = writer.feed().state();
        return LayoutAtStart.events(state, hall.config(), hall.clock().instant(), hall.log());
    }

    /// A person vouches for the day where the clock alone is not believed; it must be the clock's
    /// day, and after the hall's.
    public void accept(LocalDate day, Hall hall) {
        var state = writer.feed().state();
        var zone = state.config().map(HallConfig::zone).orElseGet(hall.config()::zone);
        var today = LocalDate.ofInstant(hall.clock().instant(), zone);
        boolean isLater = state.day().filter(day::isAfter).isPresent();
        if (isLater && day.equals(today)) {
            var outcome = writer.note(new DayOpened(day)).join();
            hall.log()
                    .write(
                            "day.accepted",
                            Map.of("day", day, "done", outcome instanceof Outcome.Answered));
        } else {
            hall.log().write("day.not-accepted", Map.of("day", day, "clock", today));
        }
    }

    /// There is a way to the province, which is closed before those that were there.
    void follow(PlatformFollower follower) {
        uplink.follow(follower);
        push(follower);
    }

    /// One more part, which is closed before those that were there.
    void push(AutoCloseable part) {
        parts.push(part);
    }

    HallWriter writer() {
        return writer;
    }

    /// What the province is told.
    Summaries summaries() {
        return summaries;
    }

    /// Whether the writer takes its turns.
    boolean isWorking() {
        return writer.sinceLastTurn().compareTo(LONGEST_TURN) < 0;
    }

    public int port() {
        return http.port();
    }

    /// Doors first, then the writer with the group in hand, then the journal.
    @Override
    public void close() {
        for (var part : parts) {
            try {
                part.close();
            } catch (Exception e) {
                throw new IllegalStateException("closing " + part.getClass().getSimpleName(), e);
            }
        }
        parts.clear();
    }
}
