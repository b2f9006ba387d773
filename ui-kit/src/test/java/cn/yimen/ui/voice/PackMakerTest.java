package cn.yimen.ui.voice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import cn.yimen.ui.voice.ClipFault.Kind;
import cn.yimen.ui.voice.PackReading.Complete;
import cn.yimen.ui.voice.PackReading.Incomplete;
import cn.yimen.ui.voice.PackReading.Unreadable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PackMakerTest {

    @TempDir private static Path shared;

    private static Path made;

    @BeforeAll
    static void makeOnce() throws IOException {
        made = shared.resolve("zh-CN");
        try (var engine = EspeakNg.open()) {
            PackMaker.make(made, engine);
        }
    }

    @Test
    void thePackHoldsEveryClipThatACallNeeds() {
        assertThat(ClipPack.read(made)).isInstanceOf(Complete.class);
        assertThat(SpokenLanguage.MANDARIN.required()).hasSize(47);
    }

    @Test
    void everyClipIsAWordAndNotAWholeSentence() {
        pack().clips()
                .forEach((name, sound) ->
                        assertThat(sound.duration().toMillis())
                                .as(name)
                                .isBetween(100L, isSentence(name) ? 6000L : 1500L));
    }

    @Test
    void theFourTonesCanBeToldApart() {
        assertThat(Pitch.slope(clip("digit-1"))).as("一 level").isBetween(0.9, 1.25);
        assertThat(Pitch.slope(clip("digit-0"))).as("零 rises").isGreaterThan(1.3);
        assertThat(Pitch.slope(clip("digit-2"))).as("二 falls").isLessThan(0.8);
        assertThat(Pitch.lowest(clip("digit-5"))).as("五 is low").isLessThan(190);
    }

    @Test
    void aCallIsSpokenWithinTwelveSecondsAtTheHallsLoudness() {
        var composer = new Composer(pack());
        for (var call : List.of(call("A001", "3"), call("W990", "12"), call("K3-009", "15"))) {
            var sound = composer.compose(call, 2).orElseThrow().sound();
            assertThat(sound.duration().toMillis()).as("%s", call).isBetween(6_000L, 12_000L);
            assertThat(Loudness.integrated(sound)).isCloseTo(-23, within(0.5));
        }
    }

    @Test
    void missingClipsAreNamed(@TempDir Path directory) throws IOException {
        copyPack(directory);
        Files.delete(directory.resolve("digit-7.wav"));
        Files.writeString(directory.resolve("to.wav"), "no sound");
        var reading = ClipPack.read(directory);
        assertThat(reading).isInstanceOf(Incomplete.class);
        assertThat(((Incomplete) reading).faults())
                .containsExactly(
                        new ClipFault("digit-7", Kind.NO_FILE), new ClipFault("to", Kind.NO_SOUND));
    }

    @Test
    void aDirectoryThatIsNoPackSaysWhy(@TempDir Path directory) {
        var reading = ClipPack.read(directory);
        assertThat(reading).isInstanceOf(Unreadable.class);
        assertThat(((Unreadable) reading).why()).contains("manifest.json");
    }

    @Test
    void anExistingPackIsNeverOverwritten() throws IOException {
        try (var engine = EspeakNg.open()) {
            assertThatThrownBy(() -> PackMaker.make(made, engine))
                    .hasMessageContaining(made.toString());
        }
    }

    private static boolean isSentence(String clip) {
        return ClipPack.longest(clip).toSeconds() > 5;
    }

    private static void copyPack(Path to) throws IOException {
        try (var files = Files.list(made)) {
            for (var file : files.toList()) {
                Files.copy(file, to.resolve(made.relativize(file)));
            }
        }
    }

    private static Announcement call(String number, String window) {
        return new Announcement(number, window, 1);
    }

    private static ClipPack pack() {
        return ((Complete) ClipPack.read(made)).pack();
    }

    private static Sound clip(String name) {
        return pack().clip(name).orElseThrow();
    }
}
