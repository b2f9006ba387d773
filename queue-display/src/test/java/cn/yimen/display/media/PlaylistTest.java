package cn.yimen.display.media;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.display.media.Medium.Film;
import cn.yimen.display.media.Medium.Picture;
import cn.yimen.display.media.Medium.Said;
import cn.yimen.ui.voice.Sound;
import cn.yimen.ui.voice.Wav;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PlaylistTest {

    @TempDir private Path folder;

    @Test
    void filesPlayInTheOrderOfTheirNamesAndWordsGoWithTheirPicture() throws Exception {
        file("03-card.mp4");
        file("01-fraud.png");
        file("notes.txt");
        Wav.write(folder.resolve("01-fraud.wav"), Sound.silence(Duration.ofSeconds(20)));
        Wav.write(folder.resolve("02-lost.wav"), Sound.silence(Duration.ofSeconds(3)));

        var playlist = Playlist.of(folder);

        assertThat(playlist.isSeen()).isTrue();
        assertThat(playlist.media())
                .satisfiesExactly(
                        first ->
                                assertThat(((Picture) first).said().orElseThrow().length())
                                        .isEqualTo(Duration.ofSeconds(20)),
                        second ->
                                assertThat(((Said) second).clip().file())
                                        .isEqualTo(folder.resolve("02-lost.wav")),
                        third ->
                                assertThat(third)
                                        .isEqualTo(
                                                new Film(
                                                        folder.resolve("03-card.mp4")
                                                                .toUri()
                                                                .toString())));
    }

    @Test
    void aSoundThatIsNoneIsNamedAndThePictureStays() throws Exception {
        file("01-fraud.png");
        file("01-fraud.wav");
        var playlist = Playlist.of(folder);
        assertThat(playlist.unusable()).containsExactly("01-fraud.wav");
        assertThat(playlist.media())
                .singleElement()
                .satisfies(each -> assertThat(((Picture) each).said()).isEmpty());
    }

    private void file(String name) throws Exception {
        Files.writeString(folder.resolve(name), "no media");
    }
}
