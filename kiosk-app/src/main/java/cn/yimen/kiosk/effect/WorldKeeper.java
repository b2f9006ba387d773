package cn.yimen.kiosk.effect;

import cn.yimen.client.HallListener;
import cn.yimen.client.HallUpdate;
import cn.yimen.client.LinkState;
import cn.yimen.device.DeviceStatus;
import cn.yimen.hall.config.Catalogue;
import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.watch.UsualWaits;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.flow.Link;
import cn.yimen.kiosk.flow.Machine;
import cn.yimen.kiosk.flow.Part;
import cn.yimen.kiosk.flow.PartState;
import cn.yimen.kiosk.flow.Province;
import cn.yimen.kiosk.flow.World;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// Keeps the world up to date from all sides and tells each change. Safe for use by several
/// threads.
public final class WorldKeeper implements HallListener {

    private static final Duration CLOCK_MAY_DIFFER = Duration.ofMinutes(2);

    private final InstantSource clock;
    private final Consumer<KioskEvent> sink;
    private final Ears ears;
    private World world;
    private boolean clockIsWrong;
    private boolean isRefused;

    /// Whoever has something to do when the hall is heard. Called on the client's thread.
    public interface Ears {

        /// The link is there, or there again.
        void live();

        /// The hall has changed.
        void changed();
    }

    /// At a machine that staff stand beside.
    public WorldKeeper(DeviceId device, InstantSource clock, Consumer<KioskEvent> sink, Ears ears) {
        this(Machine.staffed(device), clock, sink, ears);
    }

    public WorldKeeper(Machine machine, InstantSource clock, Consumer<KioskEvent> sink, Ears ears) {
        this.clock = clock;
        this.sink = sink;
        this.ears = ears;
        world = World.unknown(machine.device()).of(machine);
    }

    /// The world now, with the time of now.
    public synchronized World world() {
        return world.at(clock.instant());
    }

    @Override
    public void changed(HallUpdate update) {
        compareClocks(update.serverTime());
        change(old -> old.with(update.state()));
        ears.changed();
    }

    /// The hall's clock is the one that people go by.
    private synchronized void compareClocks(Instant hall) {
        boolean wrong =
                Duration.between(clock.instant(), hall).abs().compareTo(CLOCK_MAY_DIFFER) > 0;
        if (wrong != clockIsWrong) {
            clockIsWrong = wrong;
            sink.accept(new KioskEvent.ClockWrong(wrong));
        }
    }

    @Override
    public void link(LinkState state) {
        var link =
                switch (state) {
                    case LinkState.Connecting _ -> Link.CONNECTING;
                    case LinkState.Live _ -> Link.LIVE;
                    case LinkState.Lost _, LinkState.Refused _ -> Link.LOST;
                };
        change(old -> old.with(link));
        refused(state);
        if (link == Link.LIVE) {
            ears.live();
        }
    }

    /// A machine that is merely not answered stays as it was.
    private synchronized void refused(LinkState state) {
        boolean is = state instanceof LinkState.Refused;
        if (is != isRefused && (is || state instanceof LinkState.Live)) {
            isRefused = is;
            sink.accept(new KioskEvent.NotLetIn(is));
        }
    }

    /// Takes what this machine remembers.
    ///
    /// @return false where the hall was heard in the meantime, which is worth more
    synchronized boolean recalled(HallMemory.Remembered past) {
        if (world.config().isPresent()) {
            return false;
        }
        change(old -> old.remembered(past.hall(), past.catalogue(), past.confirmedAt()));
        return true;
    }

    /// Takes what the province says of this place.
    ///
    /// @return false where the hall server has been heard, which is worth more
    synchronized boolean ofTheProvince(HallConfig hall, Catalogue catalogue, Instant confirmedAt) {
        if (world.config().isPresent() && world.asOf().isEmpty()) {
            return false;
        }
        change(old -> old.remembered(hall, Optional.of(catalogue), confirmedAt));
        return true;
    }

    void catalogue(Catalogue catalogue) {
        change(old -> old.with(Optional.of(catalogue)));
    }

    void usualWaits(UsualWaits usual) {
        change(old -> old.with(usual));
    }

    void province(Province heard) {
        change(old -> old.with(heard));
    }

    /// Whether the province answers, as was just seen.
    public void toProvince(Link link) {
        change(old -> old.withProvince(link));
    }

    void part(Part part, DeviceStatus status) {
        part(part, PartStates.of(status));
    }

    /// A part that this machine does not have.
    public void part(Part part, PartState state) {
        change(old -> {
            var parts = new EnumMap<Part, PartState>(Part.class);
            parts.putAll(old.parts());
            parts.put(part, state);
            return old.with(parts);
        });
    }

    /// Told under the lock, so that changes arrive in the order in which they happened.
    private synchronized void change(UnaryOperator<World> how) {
        world = how.apply(world);
        sink.accept(new KioskEvent.WorldChanged(world()));
    }
}
