package cn.yimen.ui.voice;

import cn.yimen.ui.voice.Played.NotSpoken;
import cn.yimen.ui.voice.Played.Reason;
import cn.yimen.ui.voice.Played.Spoken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

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
    public Played play(Announcement announcement, Sound sound) {
        var number = announcement.number().replaceAll("[^A-Za-z0-9-]", "_");
        var time = TIME.format(clock.instant().atZone(zone));
        try {
            Files.createDirectories(directory);
            var draft = directory.resolve("." + number + "-" + time + ".part");
            Wav.write(draft, sound);
            Files.move(draft, directory.resolve(number + "-" + time + ".wav"));
            return new Spoken(sound.duration());
        } catch (IOException _) {
            return new NotSpoken(Reason.DEVICE_FAILED);
        }
    }

    @Override
    public boolean isReady() {
        return Files.isWritable(directory) || !Files.exists(directory);
    }
}
