package cn.yimen.display.speech;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.ui.voice.Announcement;
import cn.yimen.ui.voice.ClipPack;
import cn.yimen.ui.voice.Composer;
import cn.yimen.ui.voice.NumberStyle;
import cn.yimen.ui.voice.PackReading.Complete;
import cn.yimen.ui.voice.PackShelf;
import cn.yimen.ui.voice.Sound;
import cn.yimen.ui.voice.SynthesiserSource;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CallEarTest {

    private static final Announcement CALL = new Announcement("A123", "7", 1);

    @TempDir private static Path folder;

    private static List<ClipPack> packs;
    private static CallEar ear;

    @BeforeAll
    static void make() throws IOException {
        var shelf = new PackShelf(folder.resolve("packs"), folder.resolve("cache"));
        var made = shelf.fallback(SynthesiserSource.ESPEAK_NG);
        packs = List.of(((Complete) ClipPack.read(made)).pack());
        ear = new CallEar(packs, NumberStyle.SPELT);
    }

    @Test
    void theCallItselfIsHeardOnceOrTwiceAndSofter() {
        assertThat(ear.hears(said(CALL, 1), CALL)).isTrue();
        assertThat(ear.hears(said(CALL, 2).scaled(0.3), CALL)).isTrue();
    }

    @Test
    void anotherDigitOrWindowIsNotTheCall() {
        assertThat(ear.hears(said(new Announcement("A132", "7", 1), 1), CALL)).isFalse();
        assertThat(ear.hears(said(new Announcement("A124", "7", 1), 1), CALL)).isFalse();
        assertThat(ear.hears(said(new Announcement("A123", "1", 1), 2), CALL)).isFalse();
    }

    @Test
    void whatIsCutOffSilentOrHasAChimeTooManyIsNotTheCall() {
        var said = said(CALL, 1);
        assertThat(ear.hears(said.part(0, said.length() / 2), CALL)).isFalse();
        assertThat(ear.hears(Sound.silence(said.duration()), CALL)).isFalse();
        var chime = said.part(0, Sound.samplesIn(Duration.ofMillis(700)));
        assertThat(ear.hears(Sound.joined(List.of(chime, said)), CALL)).isFalse();
    }

    private static Sound said(Announcement call, int times) {
        return new Composer(packs, NumberStyle.SPELT).compose(call, times).orElseThrow().sound();
    }
}
