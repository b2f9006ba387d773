package cn.yimen.device.ups;

import cn.yimen.device.ups.PowerEvent.MainsBack;
import cn.yimen.device.ups.PowerEvent.MainsLost;
import cn.yimen.device.ups.PowerEvent.ShutDown;
import cn.yimen.device.ups.PowerEvent.Why;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Decides from readings, and from their absence, what to tell; no clock and no line of its own.
///
/// A UPS in its battery test looks as if mains were lost: that is not told. One that was last heard
/// on battery and is silent now is taken to be on battery still; silence alone shuts nothing down.
final class PowerWatch {

    /// A single reading may be damaged in a way that its form does not show.
    private static final int AGREEING = 2;

    private final Duration onBatteryAtMost;
    private Optional<Instant> lostSince = Optional.empty();
    private int lostReadings;
    private int lowReadings;
    private boolean shutDownTold;

    PowerWatch(Duration onBatteryAtMost) {
        this.onBatteryAtMost = onBatteryAtMost;
    }

    List<PowerEvent> reading(UpsReading reading, Instant now) {
        var events = new ArrayList<PowerEvent>();
        mains(reading, now).ifPresent(events::add);
        battery(reading).ifPresent(events::add);
        silence(now).ifPresent(events::add);
        return events;
    }

    private Optional<PowerEvent> mains(UpsReading reading, Instant now) {
        lostReadings = isLost(reading) ? lostReadings + 1 : 0;
        if (lostSince.isEmpty() && lostReadings >= AGREEING) {
            lostSince = Optional.of(now);
            return Optional.of(new MainsLost());
        }
        if (lostSince.isPresent() && !reading.mainsLost()) {
            lostSince = Optional.empty();
            shutDownTold = false;
            return Optional.of(new MainsBack());
        }
        return Optional.empty();
    }

    private Optional<PowerEvent> battery(UpsReading reading) {
        boolean lost = isLost(reading);
        lowReadings = lost && reading.batteryLow() ? lowReadings + 1 : 0;
        if (lost && reading.shuttingDown()) {
            return shutDown(Why.UPS_SHUTS_DOWN);
        }
        return lowReadings >= AGREEING ? shutDown(Why.BATTERY_LOW) : Optional.empty();
    }

    private static boolean isLost(UpsReading reading) {
        return reading.mainsLost() && !reading.testing();
    }

    /// Time has passed, and nothing was heard.
    Optional<PowerEvent> silence(Instant now) {
        boolean tooLong =
                lostSince.map(since -> !now.isBefore(since.plus(onBatteryAtMost))).orElse(false);
        return tooLong ? shutDown(Why.ON_BATTERY_TOO_LONG) : Optional.empty();
    }

    private Optional<PowerEvent> shutDown(Why why) {
        if (shutDownTold) {
            return Optional.empty();
        }
        shutDownTold = true;
        return Optional.of(new ShutDown(why));
    }
}
