package cn.yimen.ui.voice;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// An utterance as it will be heard.
///
/// @param clips every clip in the order of time; none begins before the one before it has ended
/// @param ends where each sentence is over: the places where something urgent may cut in
public record Composition(Sound sound, List<Placed> clips, List<Duration> ends) {

    public Composition {
        clips = List.copyOf(clips);
        ends = List.copyOf(ends);
    }

    /// @param language BCP 47; empty for the chime
    /// @param from since the beginning of the sound
    public record Placed(String language, String clip, Duration from, Duration to) {}

    /// The sound in pieces that are played whole; joined they are the whole.
    public List<Sound> sentences() {
        var parts = new ArrayList<Sound>();
        int from = 0;
        for (var end : ends) {
            int to = Sound.samplesIn(end);
            parts.add(sound.part(from, to));
            from = to;
        }
        return List.copyOf(parts);
    }

    /// @param decibels below 0: quieter
    public Composition amplified(double decibels) {
        return decibels == 0
                ? this
                : new Composition(sound.scaled(Loudness.factor(decibels)), clips, ends);
    }
}
