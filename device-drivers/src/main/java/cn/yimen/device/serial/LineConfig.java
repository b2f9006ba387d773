package cn.yimen.device.serial;

import cn.yimen.device.link.LinkOpener;
import java.time.Duration;

/// How a device's line is reached and treated.
///
/// @param name of the device's thread
/// @param link opens the line
/// @param speaksUnasked whether the device says things of its own accord: its thread then waits for
///   bytes and looks for calls each [#TICK], else the other way round
/// @param gap a pause between two bytes that ends a frame
/// @param silence what must pass on the line before a question, so that the device takes its start
///   for one; Modbus RTU wants 3.5 characters
/// @param mostWaiting calls that may wait
public record LineConfig(
        String name,
        LinkOpener link,
        boolean speaksUnasked,
        Duration gap,
        Duration silence,
        int mostWaiting) {

    static final Duration TICK = Duration.ofMillis(20);

    private static final int MOST_WAITING = 32;

    /// For a device that speaks when asked only.
    public static LineConfig answering(String name, LinkOpener link) {
        return new LineConfig(
                name, link, false, Duration.ofMillis(50), Duration.ZERO, MOST_WAITING);
    }

    /// For a device that speaks of its own accord.
    public static LineConfig speaking(String name, LinkOpener link, Duration gap) {
        return new LineConfig(name, link, true, gap, Duration.ZERO, MOST_WAITING);
    }

    public LineConfig silentFor(Duration pause) {
        return new LineConfig(name, link, speaksUnasked, gap, pause, mostWaiting);
    }

    public LineConfig waiting(int atMost) {
        return new LineConfig(name, link, speaksUnasked, gap, silence, atMost);
    }
}
