package cn.yimen.display.speech;

import cn.yimen.ui.voice.ClipPack;
import cn.yimen.ui.voice.Composer;
import cn.yimen.ui.voice.Composition.Placed;
import cn.yimen.ui.voice.Sound;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Tells by its sound which clip stands at a place: the one that the samples there are most alike.
final class ClipEar {

    private final Map<String, Sound> known = new HashMap<>();

    ClipEar(List<ClipPack> packs) {
        for (var pack : packs) {
            pack.clips().forEach((name, sound) -> known.put(key(pack, name), sound.trimmed()));
        }
        known.putIfAbsent(Composer.CHIME, Composer.usualChime().trimmed());
    }

    private static String key(ClipPack pack, String clip) {
        return clip.equals(Composer.CHIME) ? clip : pack.language().tag() + "/" + clip;
    }

    /// @return the name of the clip; the language counts when it is told apart, too
    String heard(Sound sound, Placed place) {
        int from = Sound.samplesIn(place.from());
        int to = Math.min(sound.length(), Sound.samplesIn(place.to()));
        var best =
                known.entrySet().stream()
                        .max(
                                Comparator.comparingDouble(
                                        entry -> likeness(sound, from, to, entry.getValue())))
                        .map(Map.Entry::getKey)
                        .orElse("");
        var own = place.language().isEmpty() ? "" : place.language() + "/";
        return best.startsWith(own) ? best.substring(own.length()) : best;
    }

    /// From −1 to 1, whatever the loudness; clips of another length are unlike.
    private static double likeness(Sound sound, int from, int to, Sound clip) {
        double product = 0;
        double here = 1e-9;
        double there = 1e-9;
        for (int i = 0; i < Math.max(to - from, clip.length()); i++) {
            double a = from + i < to ? sound.at(from + i) : 0;
            double b = i < clip.length() ? clip.at(i) : 0;
            product += a * b;
            here += a * a;
            there += b * b;
        }
        return product / Math.sqrt(here * there);
    }
}
