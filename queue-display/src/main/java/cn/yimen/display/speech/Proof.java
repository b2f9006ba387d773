package cn.yimen.display.speech;

import cn.yimen.hall.wire.WireJson;
import cn.yimen.ui.voice.Announcement;
import cn.yimen.ui.voice.ClipPack;
import cn.yimen.ui.voice.Composer;
import cn.yimen.ui.voice.Composition;
import cn.yimen.ui.voice.Composition.Placed;
import cn.yimen.ui.voice.Loudness;
import cn.yimen.ui.voice.NumberStyle;
import cn.yimen.ui.voice.Wav;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// Ten calls as WAV files, each beside the list of its clips, and what was found in the files when
/// they were read again: length, loudness, peak, and by its sound which clip stands where.
final class Proof {

    private static final double LOUDNESS_TOLERANCE = 1;

    private final Path directory;
    private final ClipPack first;
    private final ClipPack second;

    /// One call of the ten.
    private record Case(String name, List<ClipPack> packs, NumberStyle style, Call call) {}

    private record Call(String number, String window, int times) {}

    /// What stands in a file.
    ///
    /// @param heard the clips in the order of time, by their sound
    /// @param wanted the clips in the order of the sentence
    record Measured(
            String file,
            Duration length,
            double lufs,
            double truePeak,
            List<String> heard,
            List<String> wanted) {

        Measured {
            heard = List.copyOf(heard);
            wanted = List.copyOf(wanted);
        }

        boolean isGood() {
            return length.compareTo(Composer.LONGEST) <= 0
                    && Math.abs(lufs - Composer.TARGET_LUFS) <= LOUDNESS_TOLERANCE
                    && truePeak < Composer.HIGHEST_PEAK_DBTP
                    && heard.equals(wanted);
        }
    }

    /// @param first the language that is spoken first
    Proof(Path directory, ClipPack first, ClipPack second) {
        this.directory = directory;
        this.first = first;
        this.second = second;
    }

    List<Measured> write() throws IOException {
        Files.createDirectories(directory);
        var measured = new ArrayList<Measured>();
        for (var each : cases()) {
            measured.add(write(each));
        }
        return List.copyOf(measured);
    }

    private List<Case> cases() {
        var one = List.of(first);
        var both = List.of(first, second);
        var spelt = NumberStyle.SPELT;
        return List.of(
                new Case("01-first", one, spelt, new Call("A001", "3", 2)),
                new Case("02-two-digit-window", one, spelt, new Call("A023", "12", 2)),
                new Case("03-crowded-once", one, spelt, new Call("B117", "5", 1)),
                new Case("04-window-with-a-letter", one, spelt, new Call("C931", "E1", 2)),
                new Case("05-long-prefix", one, spelt, new Call("VIP012", "15", 2)),
                new Case("06-emergency-series", one, spelt, new Call("K3-001", "2", 2)),
                new Case("07-read", one, NumberStyle.READ, new Call("A001", "3", 2)),
                new Case("08-read-hundreds", one, NumberStyle.READ, new Call("A105", "110", 2)),
                new Case("09-two-languages", both, spelt, new Call("A001", "3", 2)),
                new Case(
                        "10-other-order",
                        List.of(second, first),
                        spelt,
                        new Call("B115", "12", 2)));
    }

    private Measured write(Case each) throws IOException {
        var call = new Announcement(each.call().number(), each.call().window(), 1);
        var composition =
                new Composer(each.packs(), each.style())
                        .compose(call, each.call().times())
                        .orElseThrow(() -> new IOException("a clip is missing: " + call));
        var name = each.name() + "-" + call.number();
        var file = directory.resolve(name + ".wav");
        Wav.write(file, composition.sound());
        Files.writeString(
                directory.resolve(name + ".json"), WireJson.write(composition.clips()) + "\n");
        return measure(file, composition, each.packs());
    }

    private static Measured measure(Path file, Composition made, List<ClipPack> packs)
            throws IOException {
        var sound = Wav.read(file);
        var ear = new ClipEar(packs);
        return new Measured(
                String.valueOf(file.getFileName()),
                sound.duration(),
                Loudness.integrated(sound),
                Loudness.decibels(Loudness.truePeak(sound)),
                made.clips().stream().map(placed -> ear.heard(sound, placed)).toList(),
                made.clips().stream().map(Placed::clip).toList());
    }
}
