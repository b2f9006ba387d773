package cn.yimen.ui.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The machine's real sound stack, ALSA, with files where the copper would begin.
@Timeout(90)
final class RealDeviceTest {

    private static final String DEVICES =
            """
            </usr/share/alsa/alsa.conf>
            pcm.!default { type asym playback.pcm "mouth" capture.pcm "ear" }
            pcm.mouth { type plug slave { pcm { type file slave.pcm "null" file "%s" format "raw" }
                rate 22050 channels 1 format S16_LE } }
            pcm.ear { type plug slave { pcm { type file slave.pcm "null" file "/dev/null" infile "%s" format "raw" }
                rate 22050 channels 1 format S16_LE } }
            """;

    @TempDir private Path folder;

    @Test
    void everySampleOfACallReachesTheDeviceAndEverySampleOfTheMicrophoneArrives() throws Exception {
        var spoken = folder.resolve("spoken.raw");
        var said = folder.resolve("said.raw");
        var heard = folder.resolve("heard.raw");
        Files.write(said, Tones.sine(330, 0.5, 3_000).pcm16());
        var devices = folder.resolve("alsa.conf");
        Files.writeString(devices, DEVICES.formatted(spoken, said));
        assertThat(run(devices, heard)).as(printed()).isZero();
        assertThat(Files.readAllBytes(spoken)).isEqualTo(SoundStack.composition().sound().pcm16());
        var kept = Files.readAllBytes(heard);
        var original = Files.readAllBytes(said);
        assertThat(kept).hasSize(SoundStack.BLOCKS * 2 * Sound.samplesIn(Microphone.BLOCK));
        assertThat(likeness(kept, Arrays.copyOf(original, kept.length))).isGreaterThan(0.99);
    }

    @Test
    void whereTheDeviceCannotBeOpenedNothingIsSaidToBeSpoken() throws Exception {
        var devices = folder.resolve("alsa.conf");
        Files.writeString(
                devices,
                DEVICES.formatted(folder.resolve("missing/spoken.raw"), folder.resolve("none")));
        assertThat(run(devices, folder.resolve("heard.raw"))).isNotZero();
    }

    private int run(Path devices, Path heard) throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command =
                List.of(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        SoundStack.class.getName(),
                        heard.toString());
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("ALSA_CONFIG_PATH", devices.toString());
        var process = builder.redirectOutput(folder.resolve("out").toFile()).start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }

    private String printed() throws IOException {
        return Files.readString(folder.resolve("out"));
    }

    private static double likeness(byte[] one, byte[] other) {
        var a = Sound.ofPcm16(one);
        var b = Sound.ofPcm16(other);
        double product = 0;
        double first = 0;
        double second = 0;
        for (int i = 0; i < a.length(); i++) {
            product += a.at(i) * b.at(i);
            first += a.at(i) * a.at(i);
            second += b.at(i) * b.at(i);
        }
        return product / Math.sqrt(first * second);
    }
}
