package cn.yimen.ui.voice;

import java.time.Duration;
import java.util.List;

/// A call as it will be heard.
///
/// @param clips every clip in the order of time; none begins before the one before it has ended
public record Composition(Sound sound, List<Placed> clips) {

    public Composition {
        clips = List.copyOf(clips);
    }

    /// @param from since the beginning of the sound
    public record Placed(String clip, Duration from, Duration to) {}
}
