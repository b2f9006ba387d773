package cn.yimen.server.http;

import cn.yimen.hall.config.Catalogue;
import cn.yimen.hall.domain.IdSource;
import cn.yimen.hall.event.HallEvent;
import cn.yimen.hall.log.EventLog;
import cn.yimen.hall.wire.WireJson;
import cn.yimen.journal.Journal;
import cn.yimen.journal.Personal;
import cn.yimen.server.fleet.Fleet;
import cn.yimen.server.fleet.FleetDesk;
import cn.yimen.server.fleet.HallMetrics;
import cn.yimen.server.fleet.NoOrders;
import cn.yimen.server.followup.FollowUpDesk;
import cn.yimen.server.layout.LayoutDesk;
import cn.yimen.server.person.HolderDesk;
import cn.yimen.server.report.ReportDesk;
import cn.yimen.server.staff.StaffDesk;
import cn.yimen.server.statistics.HallStatistics;
import cn.yimen.server.update.UpdateDesk;
import cn.yimen.server.uplink.MachineDepths;
import cn.yimen.server.uplink.UplinkDesk;
import cn.yimen.server.watch.DayEvents;
import cn.yimen.server.watch.HallGuard;
import cn.yimen.server.watch.WatchDesk;
import cn.yimen.server.whatif.WhatIfDesk;
import cn.yimen.server.writer.HallWriter;
import cn.yimen.uplink.JournalEvents;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// Everything that is served of one hall.
public final class HallDoor implements AutoCloseable {

    private final Doors doors;
    private final UplinkDoors uplink;
    private final StaffDoors staff;
    private final WatchDoors watch;
    private final FleetDoors fleet;
    private final UpdateDoors updates;
    private final Stream stream;

    /// What is served.
    ///
    /// @param staff empty where nobody has to sign in
    /// @param guard empty where nobody watches over the hall
    /// @param fleet the hall's machines
    /// @param updates releases that they fetch
    public record Served(
            Journal<HallEvent> journal,
            HallWriter writer,
            HolderDesk holders,
            Catalogue catalogue,
            InstantSource clock,
            Optional<HallStatistics> statistics,
            Optional<StaffDesk> staff,
            Optional<HallGuard> guard,
            FleetDesk fleet,
            UpdateDesk updates) {

        /// Without figures and accounts.
        public Served(
                Journal<HallEvent> journal,
                HallWriter writer,
                HolderDesk holders,
                Catalogue catalogue,
                InstantSource clock,
                UpdateDesk updates) {
            this(
                    journal,
                    writer,
                    holders,
                    catalogue,
                    clock,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    machines(writer, clock),
                    updates);
        }
    }

    /// In memory only, and nothing can be asked of its machines: nobody is known by an account.
    private static FleetDesk machines(HallWriter writer, InstantSource clock) {
        var ids = new IdSource(clock, new SecureRandom());
        return new FleetDesk(
                new Fleet(clock, ids::command, new NoOrders()),
                writer.feed(),
                new MachineDepths(clock),
                Optional.empty());
    }

    /// @param patience see [HttpSettings]
    public HallDoor(Served served, Duration patience, EventLog log) {
        var feed = served.writer().feed();
        var catalogue = Page.of(WireJson.write(served.catalogue()));
        var ids = new IdSource(served.clock(), new SecureRandom());
        var layouts = new LayoutDesk(served.writer(), ids::command);
        var desk =
                new UplinkDesk(
                        feed,
                        new JournalEvents(served.journal()),
                        served.clock(),
                        served.fleet().depths());
        staff = new StaffDoors(served.staff());
        uplink = new UplinkDoors(desk, feed, served.clock(), staff);
        watch = new WatchDoors(desks(served, desk), staff);
        fleet = new FleetDoors(served.fleet(), staff, metrics(served, desk));
        updates = new UpdateDoors(served.updates());
        var asking = new Doors.Gates(staff, new Senders(log), fleet.refusals());
        doors = new Doors(served, layouts, catalogue, desk, asking);
        stream = new Stream(feed, served.journal(), served.clock(), patience, log);
    }

    Doors doors() {
        return doors;
    }

    private static Optional<WatchDoors.Desks> desks(Served served, UplinkDesk uplink) {
        var feed = served.writer().feed();
        var days = new DayEvents(new JournalEvents(served.journal())::read);
        return served.guard()
                .flatMap(guard ->
                        served.statistics()
                                .map(statistics ->
                                        new WatchDoors.Desks(
                                                new WatchDesk(
                                                        feed,
                                                        statistics,
                                                        guard,
                                                        uplink,
                                                        served.clock()),
                                                new WhatIfDesk(feed, days, served.clock()),
                                                new FollowUpDesk(
                                                        feed, days, words(served.journal())),
                                                new ReportDesk(feed, statistics))));
    }

    private static FollowUpDesk.Words words(Journal<HallEvent> journal) {
        return seq -> journal.personal(seq).map(Personal::text);
    }

    WatchDoors watchDoors() {
        return watch;
    }

    StaffDoors staffDoors() {
        return staff;
    }

    private static HallMetrics.Sources metrics(Served served, UplinkDesk uplink) {
        var feed = served.writer().feed();
        return new HallMetrics.Sources(
                feed::state,
                () -> served.guard().map(guard -> guard.alarms(feed.state())).orElse(List.of()),
                uplink::events);
    }

    UpdateDoors updateDoors() {
        return updates;
    }

    FleetDoors fleetDoors() {
        return fleet;
    }

    UplinkDoors uplinkDoors() {
        return uplink;
    }

    /// Where the way to the province is shown; told when there is one.
    public UplinkDesk uplink() {
        return uplink.desk();
    }

    Stream stream() {
        return stream;
    }

    /// Whether somebody follows the hall through this door now.
    public boolean isFollowed() {
        return stream.isFollowed();
    }

    /// Cuts the stream; whoever follows comes back.
    @Override
    public void close() {
        stream.close();
    }
}
