package cn.yimen.ui.voice;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// What belongs to a picture beside the calls (宣传短片). Said only while nobody is called, and left
/// off as soon as somebody is.
///
/// @param label a word for file names and logs
public record Spot(String label, Sound sound) implements Utterance {

    /// Below the calls, which everybody must hear.
    private static final double LUFS = Composer.TARGET_LUFS - 4;

    private static final int PIECE = Sound.samplesIn(Duration.ofMillis(250));
    private static final int LOOK_ROUND = Sound.samplesIn(Duration.ofMillis(20));

    /// In short pieces, each of which ends where a cut makes no click.
    Composition composed() {
        var levelled = Level.whole(sound, LUFS);
        List<Duration> ends = new ArrayList<>();
        for (int at = PIECE; at < levelled.length() - LOOK_ROUND; at += PIECE) {
            ends.add(Sound.durationOf(stillest(levelled, at)));
        }
        ends.add(levelled.duration());
        return new Composition(levelled, List.of(), ends);
    }

    private static int stillest(Sound sound, int around) {
        int best = around;
        for (int at = around - LOOK_ROUND; at < around + LOOK_ROUND; at++) {
            if (Math.abs(sound.at(at)) < Math.abs(sound.at(best))) {
                best = at;
            }
        }
        return best;
    }
}
