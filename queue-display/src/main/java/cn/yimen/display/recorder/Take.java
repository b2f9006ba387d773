package cn.yimen.display.recorder;

import cn.yimen.ui.voice.ClipPack;
import cn.yimen.ui.voice.Microphone;
import cn.yimen.ui.voice.Sound;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// What was recorded for a clip, and which part of it is kept.
///
/// @param from first sample that is kept
/// @param to behind the last
record Take(Sound whole, int from, int to) {

    /// Loud against the room by at least so much, in dB, belongs to the word.
    private static final double ABOVE_ROOM = 12;

    /// Quieter than this is a room, however quiet the room is.
    private static final double ALWAYS_ROOM = -50;

    private static final double QUIETEST_PEAK = -26;
    private static final double LEAST_DISTANCE = 20;
    private static final float CLIPPED = 0.985f;
    private static final int MOST_CLIPPED = 3;
    private static final Duration SHORTEST = Duration.ofMillis(90);

    /// Kept before and after the word.
    private static final int MARGIN = Sound.samplesIn(Duration.ofMillis(40));

    private static final int STEP = Sound.samplesIn(Duration.ofMillis(10));

    Take {
        if (from < 0 || to > whole.length() || from > to) {
            throw new IllegalArgumentException(from + " to " + to + " of " + whole.length());
        }
    }

    /// What may be wrong with a take; the gravest first.
    enum Flaw {
        NOTHING_HEARD,
        CLIPPED,
        TOO_LONG,
        TOO_SHORT,
        TOO_QUIET,
        NOISY
    }

    /// Finds the word in a recording.
    static Take of(Sound whole) {
        double threshold = Math.max(room(whole) + ABOVE_ROOM, ALWAYS_ROOM);
        int first = whole.length();
        int last = 0;
        for (int at = 0; at + STEP <= whole.length(); at += STEP) {
            if (whole.part(at, at + STEP).level() > threshold) {
                first = Math.min(first, at);
                last = at + STEP;
            }
        }
        return first >= last
                ? new Take(whole, 0, 0)
                : new Take(
                        whole,
                        Math.max(0, first - MARGIN),
                        Math.min(whole.length(), last + MARGIN));
    }

    /// The level of the quietest tenth: what the room says while nobody speaks.
    static double room(Sound whole) {
        var levels = levels(whole);
        return levels.isEmpty()
                ? Double.NEGATIVE_INFINITY
                : levels.get(Math.min(levels.size() - 1, levels.size() / 10));
    }

    private static List<Double> levels(Sound whole) {
        int block = Sound.samplesIn(Microphone.BLOCK);
        var levels = new ArrayList<Double>();
        for (int at = 0; at + block <= whole.length(); at += block) {
            levels.add(whole.part(at, at + block).level());
        }
        Collections.sort(levels);
        return levels;
    }

    Sound kept() {
        return whole.part(from, to);
    }

    /// The same with other ends; what is too far is brought back.
    Take trimmed(int newFrom, int newTo) {
        int start = Math.clamp(newFrom, 0, whole.length());
        return new Take(whole, start, Math.clamp(newTo, start, whole.length()));
    }

    /// Everything that speaks against this take for this clip.
    List<Flaw> flaws(String clip) {
        var flaws = new ArrayList<Flaw>();
        var kept = kept();
        if (kept.trimmed().length() == 0) {
            return List.of(Flaw.NOTHING_HEARD);
        }
        add(flaws, Flaw.CLIPPED, clippedSamples(kept) > MOST_CLIPPED);
        add(flaws, Flaw.TOO_LONG, kept.duration().compareTo(ClipPack.longest(clip)) > 0);
        add(flaws, Flaw.TOO_SHORT, kept.duration().compareTo(SHORTEST) < 0);
        add(flaws, Flaw.TOO_QUIET, 20 * Math.log10(kept.peak()) < QUIETEST_PEAK);
        add(flaws, Flaw.NOISY, kept.level() - room(whole) < LEAST_DISTANCE);
        return List.copyOf(flaws);
    }

    /// Whether it can be used at all.
    boolean isUsable(String clip) {
        return flaws(clip).stream()
                .allMatch(flaw ->
                        switch (flaw) {
                            case NOTHING_HEARD, CLIPPED, TOO_LONG, TOO_SHORT -> false;
                            case TOO_QUIET, NOISY -> true;
                        });
    }

    private static void add(List<Flaw> flaws, Flaw flaw, boolean there) {
        if (there) {
            flaws.add(flaw);
        }
    }

    private static int clippedSamples(Sound sound) {
        int count = 0;
        for (int i = 0; i < sound.length(); i++) {
            count += Math.abs(sound.at(i)) >= CLIPPED ? 1 : 0;
        }
        return count;
    }
}
