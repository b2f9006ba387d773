package cn.yimen.ui.voice;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.DataLine;
import javax.sound.sampled.Line;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.Mixer;
import javax.sound.sampled.SourceDataLine;
import javax.sound.sampled.TargetDataLine;

/// The machine's sound devices by name. A name given by people need not be whole: the first device
/// whose name contains it is meant.
public final class SoundDevices {

    private static final Line.Info OUT = new DataLine.Info(SourceDataLine.class, Wav.FORMAT);
    private static final Line.Info IN = new DataLine.Info(TargetDataLine.class, Wav.FORMAT);

    private SoundDevices() {}

    /// Those that can speak.
    public static List<String> loudspeakers() {
        return names(OUT);
    }

    /// Those that can hear.
    public static List<String> microphones() {
        return names(IN);
    }

    private static List<String> names(Line.Info kind) {
        return mixers(kind).map(mixer -> mixer.getMixerInfo().getName()).toList();
    }

    static boolean canSpeak(Optional<String> name) {
        return has(name, OUT);
    }

    static boolean canHear(Optional<String> name) {
        return has(name, IN);
    }

    private static boolean has(Optional<String> name, Line.Info kind) {
        return name.map(part -> named(part, kind).isPresent())
                .orElseGet(() -> AudioSystem.isLineSupported(kind));
    }

    /// @throws LineUnavailableException where there is no such device
    static SourceDataLine loudspeaker(Optional<String> name) throws LineUnavailableException {
        return (SourceDataLine) line(name, OUT);
    }

    /// @throws LineUnavailableException where there is no such device
    static TargetDataLine microphone(Optional<String> name) throws LineUnavailableException {
        return (TargetDataLine) line(name, IN);
    }

    private static Line line(Optional<String> name, Line.Info kind)
            throws LineUnavailableException {
        if (name.isEmpty()) {
            return AudioSystem.getLine(kind);
        }
        return named(name.get(), kind)
                .orElseThrow(() -> new LineUnavailableException("no device " + name.get()))
                .getLine(kind);
    }

    private static Optional<Mixer> named(String part, Line.Info kind) {
        var wanted = part.toLowerCase(Locale.ROOT);
        return mixers(kind)
                .filter(mixer ->
                        mixer.getMixerInfo().getName().toLowerCase(Locale.ROOT).contains(wanted))
                .findFirst();
    }

    private static Stream<Mixer> mixers(Line.Info kind) {
        return Stream.of(AudioSystem.getMixerInfo())
                .map(AudioSystem::getMixer)
                .filter(mixer -> mixer.isLineSupported(kind));
    }
}
