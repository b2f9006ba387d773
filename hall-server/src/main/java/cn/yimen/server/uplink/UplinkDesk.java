package cn.yimen.server.uplink;

import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.wire.RecordsDepth;
import cn.yimen.server.uplink.UplinkReport.Events;
import cn.yimen.server.writer.HallFeed;
import cn.yimen.uplink.EventSource;
import cn.yimen.uplink.Parked;
import cn.yimen.uplink.Parked.Handling;
import cn.yimen.uplink.Parked.What;
import cn.yimen.uplink.Projection;
import cn.yimen.uplink.contract.PlatformEvent;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// What people see of the way to the province, and what they may do about refused events. None of
/// it is personal: it is what the platform was sent. Safe for use by several threads.
public final class UplinkDesk {

    private final HallFeed feed;
    private final EventSource journal;
    private final InstantSource clock;
    private final MachineDepths machines;
    private volatile Optional<PlatformFollower> follower = Optional.empty();

    /// @param journal read only, by any thread
    /// @param machines what they told of their records
    public UplinkDesk(
            HallFeed feed, EventSource journal, InstantSource clock, MachineDepths machines) {
        this.feed = feed;
        this.journal = journal;
        this.clock = clock;
        this.machines = machines;
    }

    /// A refused event.
    ///
    /// @param event what was sent last, or is on its way now; empty where it is of a journal before
    ///   this one
    /// @param underWay whether a person's correction has not been answered yet
    public record ParkedEvent(
            long seq,
            Instant at,
            String reason,
            Optional<PlatformEvent> event,
            Optional<Handling> handling,
            boolean underWay) {}

    /// What a person wants done with one.
    ///
    /// @param event in its place; only with [What#CORRECTED]
    public record Mending(ClerkId clerk, What what, Optional<PlatformEvent> event) {}

    /// What came of it.
    public enum Mended {
        TAKEN,
        /// No such event is parked, or a correction of it is on its way.
        NOT_PARKED,
        /// What should go in its place is another event.
        OTHER_EVENT,
        NO_PLATFORM
    }

    /// From now on there is a way to the platform.
    public void follow(PlatformFollower found) {
        follower = Optional.of(found);
    }

    /// @return whether it is kept
    public boolean tell(DeviceId device, RecordsDepth depth) {
        return machines.tell(device, depth);
    }

    public UplinkReport report() {
        return new UplinkReport(events(), machines.machines(feed.state().config()));
    }

    /// Empty where the server has no platform.
    public Optional<Events> events() {
        return follower.map(way -> {
            var parked = way.parked();
            long left = parked.stream().filter(Parked::isLeft).count();
            return Events.of(way.status(), parked.size() - left, left);
        });
    }

    public List<ParkedEvent> parked() {
        return follower.map(PlatformFollower::parked).orElse(List.of()).stream()
                .map(this::view)
                .toList();
    }

    private ParkedEvent view(Parked parked) {
        return new ParkedEvent(
                parked.seq(),
                parked.at(),
                parked.reason(),
                parked.correction().or(() -> original(parked)),
                parked.handling(),
                parked.correction().isPresent());
    }

    private Optional<PlatformEvent> original(Parked parked) {
        return Optional.of(parked)
                .filter(one -> one.epoch().equals(journal.epoch()))
                .flatMap(one -> original(one.seq()));
    }

    private Optional<PlatformEvent> original(long seq) {
        return journal.read(seq - 1, 1).stream().findFirst().map(Projection::of);
    }

    public Mended mend(long seq, Mending mending) {
        return follower.map(way -> mend(way, seq, mending)).orElse(Mended.NO_PLATFORM);
    }

    private Mended mend(PlatformFollower way, long seq, Mending mending) {
        var original = Optional.of(seq).filter(this::isParked).flatMap(this::original);
        if (original.isEmpty()) {
            return Mended.NOT_PARKED;
        }
        var handling = new Handling(clock.instant(), mending.clerk().value(), mending.what());
        var instead = mending.event().filter(_ -> mending.what() == What.CORRECTED);
        return switch (mending.what()) {
            case LEFT -> taken(way.leave(seq, handling));
            case RESENT -> taken(way.correct(original.get(), handling));
            case CORRECTED ->
                    instead.filter(event -> isTheSame(event, original.get()))
                            .map(event -> taken(way.correct(event, handling)))
                            .orElse(Mended.OTHER_EVENT);
        };
    }

    private boolean isParked(long seq) {
        return follower.map(PlatformFollower::parked).orElse(List.of()).stream()
                .anyMatch(one -> one.seq() == seq && one.epoch().equals(journal.epoch()));
    }

    /// Its place, its kind and its ticket are what it is; the rest may have been wrong.
    private static boolean isTheSame(PlatformEvent event, PlatformEvent original) {
        return event.seq() == original.seq()
                && event.kind() == original.kind()
                && event.ticket().equals(original.ticket());
    }

    private static Mended taken(boolean taken) {
        return taken ? Mended.TAKEN : Mended.NOT_PARKED;
    }
}
