package cn.yimen.ui.voice;

import cn.yimen.hall.event.Silence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;

/// Writes each announcement as a WAV file instead of playing it: `A001-103015.250.wav` by the clock
/// handed in. Does not wait for the time that the sound would take.
public final class WavSpeaker implements Speaker {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HHmmss.SSS");

    private final Path directory;
    private final InstantSource clock;
    private final ZoneId zone;

    public WavSpeaker(Path directory, InstantSource clock, ZoneId zone) {
        this.directory = directory;
        this.clock = clock;
        this.zone = zone;
    }

    @Override
    public Outcome play(Utterance utterance, Composition composition, Playing playing) {
        var name = utterance.label().replaceAll("[^A-Za-z0-9-]", "_");
        var time = TIME.format(clock.instant().atZone(zone));
        playing.begins();
        var sound = heard(composition, playing);
        try {
            Files.createDirectories(directory);
            var draft = directory.resolve("." + name + "-" + time + ".part");
            Wav.write(draft, sound);
            Files.move(draft, directory.resolve(name + "-" + time + ".wav"));
            return new Outcome.Heard(sound.duration());
        } catch (IOException _) {
            return new Outcome.Failed(Silence.DEVICE_FAILED);
        }
    }

    private static Sound heard(Composition composition, Playing playing) {
        var parts = new ArrayList<Sound>();
        for (var sentence : composition.sentences()) {
            if (!parts.isEmpty() && playing.mustStop()) {
                break;
            }
            parts.add(sentence);
        }
        return Sound.joined(parts);
    }

    @Override
    public boolean isReady() {
        return Files.isWritable(directory) || !Files.exists(directory);
    }
}
