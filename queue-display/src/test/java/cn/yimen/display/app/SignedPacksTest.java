package cn.yimen.display.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.display.speech.SpeechOptions.PackChoice;
import cn.yimen.display.speech.TonePack;
import cn.yimen.hall.config.Start;
import cn.yimen.hall.pack.PackKind;
import cn.yimen.hall.pack.PackRefused;
import cn.yimen.hall.pack.PackRefused.Reason;
import cn.yimen.hall.pack.Settled;
import cn.yimen.ui.proof.PackMaker;
import cn.yimen.ui.voice.SpokenLanguage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a board shows and speaks that believes signed packs only.
final class SignedPacksTest {

    @TempDir private Path folder;
    private PackMaker maker;

    @BeforeEach
    void makeRoot() throws Exception {
        maker = PackMaker.in(folder, InstantSource.system());
    }

    private void sign(Path pack, PackKind kind, String name) throws IOException {
        maker.sign(pack, kind, name, 1);
    }

    private DisplayOptions board(String... more) {
        var words =
                new ArrayList<>(
                        List.of(
                                "--server",
                                "https://127.0.0.1:7443",
                                "--device",
                                "B1",
                                "--identity",
                                folder.resolve("identity").toString(),
                                "--board",
                                "main",
                                "--pack-root",
                                maker.root().toString(),
                                "--packs",
                                folder.resolve("packs").toString()));
        words.addAll(List.of(more));
        return CommandLine.read(Settled.alone(Start.typed(words))).orElseThrow();
    }

    private static List<Reason> notes(DisplayOptions options) {
        return options.packs().notes().stream().map(PackRefused::reason).toList();
    }

    @Test
    void onlySignedPicturesAreShown() throws Exception {
        var media = Files.createDirectory(folder.resolve("media"));
        Files.write(media.resolve("01-防诈骗.png"), new byte[] {1});
        var unsigned = board("--media", media.toString());
        assertThat(unsigned.board().media().media()).isEmpty();
        assertThat(notes(unsigned)).containsExactly(Reason.UNREADABLE);
        sign(media, PackKind.MEDIA, "november");
        assertThat(board("--media", media.toString()).board().media().media())
                .singleElement()
                .asString()
                .contains("/packs/media/1/");
        Files.write(media.resolve("02.png"), new byte[] {2});
        var added = board("--media", media.toString());
        assertThat(added.board().media().media()).hasSize(1);
        assertThat(notes(added)).containsExactly(Reason.NOT_IN_MANIFEST);
    }

    @Test
    void onlyASignedVoiceSpeaks() throws Exception {
        var voice = TonePack.write(folder.resolve("voice"), SpokenLanguage.MANDARIN);
        var option = voice.toString();
        var own = new PackChoice.Fallback(SpokenLanguage.MANDARIN);
        var unsigned = board("--voice-pack", option);
        assertThat(unsigned.speech().packs()).containsExactly(own);
        assertThat(notes(unsigned)).containsExactly(Reason.UNREADABLE);
        assertThat(board().speech().packs()).containsExactly(own);
        sign(voice, PackKind.VOICE, "zh-CN");
        var taken = new PackChoice.Folder(folder.resolve("packs/voice-zh-CN/1"));
        assertThat(board("--voice-pack", option).speech().packs()).containsExactly(taken);
        assertThat(board("--voice-pack", "zh-CN").speech().packs()).containsExactly(taken);
    }

    @Test
    void aVoiceUnderAnotherLanguagesNameIsNotTaken() throws Exception {
        var voice = TonePack.write(folder.resolve("voice"), SpokenLanguage.MANDARIN);
        sign(voice, PackKind.VOICE, "en");
        var options = board("--voice-pack", voice.toString());
        assertThat(notes(options)).containsExactly(Reason.UNUSABLE);
        assertThat(options.speech().packs())
                .containsExactly(new PackChoice.Fallback(SpokenLanguage.ENGLISH));
    }

    @Test
    void aSettingsPackThatNoScreenCanStartWithIsNotTaken() throws Exception {
        var pack = Files.createDirectory(folder.resolve("settings"));
        var own =
                List.of(
                        "--device", "B1",
                        "--identity", folder.resolve("identity").toString(),
                        "--pack-root", maker.root().toString(),
                        "--packs", folder.resolve("packs").toString(),
                        "--settings-pack", pack.toString());
        var server = "server: https://10.0.0.1:7443\n";
        Files.writeString(pack.resolve("settings.yaml"), server + "board: overview\n");
        maker.sign(pack, PackKind.SETTINGS, "display", 1);
        var wall = ScreenOptions.read(Start.typed(own)).orElseThrow();
        assertThat(wall).isInstanceOf(WallOptions.class);
        Files.writeString(pack.resolve("settings.yaml"), server + "board: none\n");
        maker.sign(pack, PackKind.SETTINGS, "display", 2);
        assertThat(ScreenOptions.read(Start.typed(own)).orElseThrow())
                .isInstanceOfSatisfying(
                        WallOptions.class,
                        same ->
                                assertThat(same.packs().notes())
                                        .extracting(PackRefused::reason)
                                        .containsExactly(Reason.UNUSABLE));
    }
}
