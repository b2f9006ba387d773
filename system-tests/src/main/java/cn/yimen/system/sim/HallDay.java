package cn.yimen.system.sim;

import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.event.HallEvent;
import cn.yimen.hall.log.EventLog;
import cn.yimen.server.person.HolderReferences;
import cn.yimen.server.person.ServerKeys;
import cn.yimen.server.token.TicketTokens;
import cn.yimen.server.writer.Deciding;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;
import javax.crypto.spec.SecretKeySpec;

/// One day of one hall, from before it opens to the next morning, with everything that goes wrong
/// in it; then everything is mended, and what must be so in the end is looked at.
final class HallDay {

    private static final int BOARDS = 3;
    private static final long HOURS = 25;
    private static final Duration MENDING = Duration.ofMinutes(40);

    /// In which nobody does anything, so that the last of it reaches the platform.
    private static final Duration REST = Duration.ofMinutes(5);

    private static final byte[] KEY =
            "a key for invented persons only.".getBytes(StandardCharsets.UTF_8);

    private final Timeline time;
    private final Trace trace;
    private final Witness witness;
    private final ServerNode server;
    private final UplinkNode uplink;
    private final PlatformNode platform;
    private final People people;
    private final Faults faults;
    private final List<KioskNode> kiosks = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Follower> screens = new ArrayList<>();
    private final Deque<TicketId> held = new ArrayDeque<>();
    private final Instant start = HallPlan.DAY.atTime(7, 45).atZone(HallPlan.ZONE).toInstant();

    private final Instant end = start.plus(Duration.ofHours(HOURS));

    /// How a day is run.
    ///
    /// @param parked where the uplink keeps refused events
    record Settings(long seed, int people, int kiosks, Path parked, Mischief bugs) {}

    /// What a day came to.
    record Result(long hash, int events, int slips, int people, long steps) {}

    HallDay(Settings settings) {
        var dice = Dice.of(settings.seed());
        var plan = HallPlan.draw(dice.split(), settings.people(), settings.kiosks());
        time = new Timeline(start);
        trace = new Trace(time);
        witness = new Witness(trace);
        platform = new PlatformNode(dice.split(), time);
        var log = silent(time);
        var luck = new DiskLuck(dice.split(), false);
        var disk = new MemoryDisk<HallEvent>("epoch", luck);
        server = new ServerNode(around(plan, disk, luck, log, settings.bugs()));
        uplink = new UplinkNode(upward(plan, disk, log, settings.parked(), dice.split()));
        server.whenGrown(uplink::wake);
        IntStream.rangeClosed(1, settings.kiosks())
                .forEach(i ->
                        kiosks.add(
                                kiosk(new DeviceId("K" + i), plan, dice.split(), settings.bugs())));
        people = new People(time, dice.split(), witness, kiosks);
        plan.config()
                .windows()
                .forEach(window -> clerk(window.id(), dice.split(), settings.bugs()));
        var boards =
                IntStream.range(0, BOARDS)
                        .mapToObj(i ->
                                follower("board" + i, link(dice), dice.split(), settings.bugs()))
                        .toList();
        boards.forEach(board -> announcer(board, dice.split()));
        kiosks.forEach(kiosk -> screens.add(kiosk.follower()));
        faults =
                new Faults(
                        time,
                        dice.split(),
                        new Faults.Hall(
                                server, luck, this::serverBoots, kiosks, links, boards, platform));
        people.expect(settings.people(), 3);
        frontDesk(dice.split()).expect(settings.people());
    }

    private static EventLog silent(Timeline time) {
        var nowhere =
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return new EventLog(time, nowhere);
    }

    private ServerNode.Around around(
            HallPlan plan, MemoryDisk<HallEvent> disk, DiskLuck luck, EventLog log, Mischief bugs) {
        return new ServerNode.Around(
                time, trace, disk, disk, luck, deciding(plan), plan.config(), witness, log, bugs);
    }

    private UplinkNode.Around upward(
            HallPlan plan, MemoryDisk<HallEvent> disk, EventLog log, Path parked, Dice dice) {
        return new UplinkNode.Around(
                time, server, disk, plan.config().id(), platform, parked, dice, log);
    }

    private Deciding deciding(HallPlan plan) {
        var keys = new ServerKeys(new SecretKeySpec(KEY, "HmacSHA256"));
        return new Deciding(
                time,
                plan.catalogue(),
                new HolderReferences(keys),
                new TicketTokens(keys, plan.config()),
                keys.fingerprints());
    }

    private Link link(Dice dice) {
        var link = new Link(time, dice.split());
        links.add(link);
        return link;
    }

    private Follower follower(String name, Link link, Dice dice, Mischief bugs) {
        var screen =
                new Follower(name, new Follower.Around(time, link, server, dice, witness, bugs));
        screens.add(screen);
        return screen;
    }

    private KioskNode kiosk(DeviceId id, HallPlan plan, Dice dice, Mischief bugs) {
        return new KioskNode(
                id,
                new KioskNode.Around(
                        time, link(dice), server, dice, witness, plan.catalogue(), bugs));
    }

    private void clerk(cn.yimen.hall.domain.WindowId window, Dice dice, Mischief bugs) {
        var link = link(dice);
        var desk = follower("desk" + window, link, dice.split(), bugs);
        var asker =
                new Asker(
                        new DeviceId("D" + window),
                        new Asker.Around(time, link, server, dice.split()));
        new ClerkNode(
                window,
                asker,
                new ClerkNode.Around(
                        time, desk, people, held, new ServiceHours(end), dice.split()));
    }

    /// A board says on its own connection what became of a call there.
    private void announcer(Follower board, Dice dice) {
        var around = new Asker.Around(time, link(dice), server, dice.split());
        new Announcer(board, new Asker(new DeviceId(board.name()), around), time, dice.split());
    }

    private void serverBoots() {
        if (!server.isUp()) {
            server.boot();
            uplink.start();
        }
    }

    private FrontDesk frontDesk(Dice dice) {
        var around = new Asker.Around(time, link(dice), server, dice.split());
        var asker = new Asker(new DeviceId("F1"), around);
        return new FrontDesk(time, dice.split(), asker, people, witness);
    }

    /// @throws Violation where a promise is broken
    Result run() {
        serverBoots();
        kiosks.forEach(KioskNode::boot);
        faults.begin(HOURS);
        time.runUntil(end);
        faults.end();
        time.runUntil(end.plus(MENDING));
        people.goHome();
        time.runUntil(end.plus(MENDING).plus(REST));
        settle();
        uplink.stop();
        return new Result(
                trace.hash(),
                witness.told().size(),
                witness.papers().slips(),
                people.came(),
                time.done());
    }

    private void settle() {
        var state = witness.state();
        for (var screen : screens) {
            Violation.unless(
                    screen.state().seq() == state.seq(),
                    "a connected screen is at the head",
                    screen.name() + " at " + screen.state().seq() + " of " + state.seq());
            ScreenCheck.whole(screen.name(), screen.state(), state);
        }
        witness.papers().allKnown();
        platform.isUnionOf(witness.told());
    }

    CommandCount commands() {
        return witness.commands();
    }

    List<String> trace() {
        return trace.last();
    }
}
