package cn.yimen.ui.voice;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.wire.WireJson;
import cn.yimen.ui.voice.ClipFault.Kind;
import cn.yimen.ui.voice.PackFile.Installation;
import cn.yimen.ui.voice.PackFile.Installation.Installed;
import cn.yimen.ui.voice.PackFile.Installation.Refused;
import cn.yimen.ui.voice.PackFile.Refusal.Faulty;
import cn.yimen.ui.voice.PackFile.Refusal.NoPack;
import cn.yimen.ui.voice.PackFile.Refusal.Unsafe;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PackFileTest {

    private static final SpokenLanguage UYGHUR = new SpokenLanguage("ug");

    @TempDir private Path folder;

    private Path pack;
    private Path file;
    private PackShelf shelf;

    @BeforeEach
    void write() throws IOException {
        pack = folder.resolve("recorded");
        file = folder.resolve("pack.zip");
        shelf = new PackShelf(folder.resolve("shelf"), folder.resolve("cache"));
        PackMaker.write(pack, Tones.pack(UYGHUR), "窗口小李");
    }

    @Test
    void aPackTravelsInAFileAndStandsOnTheShelf() throws IOException {
        PackFile.write(pack, file);
        assertThat(install()).isInstanceOf(Installed.class);
        var place = shelf.installed(UYGHUR).orElseThrow();
        assertThat(ClipPack.read(place)).isInstanceOf(PackReading.Complete.class);
    }

    @Test
    void aLaterPackTakesThePlaceOfAnEarlierOne() throws IOException {
        PackFile.write(pack, file);
        install();
        Wav.write(pack.resolve("digit-1.wav"), Tones.sine(440, 0.2, 900));
        Files.delete(file);
        PackFile.write(pack, file);
        install();
        var read = (PackReading.Complete) ClipPack.read(shelf.installed(UYGHUR).orElseThrow());
        assertThat(read.pack().clip("digit-1").orElseThrow().duration().toMillis()).isEqualTo(900);
        assertThat(entries(shelf.packs())).isEqualTo(1);
    }

    @Test
    void aFolderInTheFileIsNoTrouble() throws IOException {
        zip(contents("ug/"));
        assertThat(install()).isInstanceOf(Installed.class);
    }

    @Test
    void everyMissingOrDamagedClipIsNamedAndNothingIsInstalled() throws IOException {
        Files.delete(pack.resolve("digit-7.wav"));
        Files.writeString(pack.resolve("before.wav"), "no sound");
        Wav.write(pack.resolve("after.wav"), Sound.silence(Duration.ofMillis(300)));
        Wav.write(pack.resolve("letter-q.wav"), Tones.sine(440, 0.3, 4_000));
        PackFile.write(pack, file);
        assertThat(((Faulty) refusal()).clips())
                .containsExactly(
                        new ClipFault("after", Kind.SILENT),
                        new ClipFault("before", Kind.NO_SOUND),
                        new ClipFault("digit-7", Kind.NO_FILE),
                        new ClipFault("letter-q", Kind.TOO_LONG));
        assertThat(shelf.installed(UYGHUR)).isEmpty();
        assertThat(entries(shelf.packs())).isZero();
    }

    @Test
    void pathsThatLeadOutOfThePackAreRefused() throws IOException {
        for (var path :
                new String[] {
                    "../escaped.wav",
                    "/tmp/escaped.wav",
                    "a/../../escaped.wav",
                    "a/b/c.wav",
                    "..\\escaped.wav",
                    "run.sh",
                    ".hidden.wav"
                }) {
            var contents = contents("");
            contents.put(path, new byte[] {1});
            zip(contents);
            assertThat(((Unsafe) refusal()).entries()).as(path).containsExactly(path);
        }
        assertThat(folder.resolve("escaped.wav")).doesNotExist();
        assertThat(shelf.packs().resolve("escaped.wav")).doesNotExist();
    }

    @Test
    void aFileThatSwellsIsRefused() throws IOException {
        var contents = contents("");
        contents.put("bomb.wav", new byte[5 << 20]);
        zip(contents);
        assertThat(((Unsafe) refusal()).entries()).containsExactly("bomb.wav");
    }

    @Test
    void aManifestThatPointsOutsideNamesTheClip() throws IOException {
        var files = new HashMap<String, String>();
        UYGHUR.required().forEach(name -> files.put(name, name + ".wav"));
        files.put("digit-0", "../../etc/passwd");
        var contents = contents("");
        contents.put(
                PackManifest.FILE_NAME,
                WireJson.write(new PackManifest("ug", "x", files))
                        .getBytes(StandardCharsets.UTF_8));
        zip(contents);
        assertThat(((Faulty) refusal()).clips())
                .containsExactly(new ClipFault("digit-0", Kind.OUTSIDE));
    }

    @Test
    void whatIsNoPackIsRefusedWithAReason() throws IOException {
        Files.writeString(file, "no archive");
        assertThat(((NoPack) refusal()).why()).contains("ZIP");
        Files.delete(file);
        zip(Map.of("readme.json", new byte[] {'{', '}'}));
        assertThat(((NoPack) refusal()).why()).contains("manifest.json");
    }

    private Installation install() throws IOException {
        return PackFile.install(file, shelf);
    }

    private PackFile.Refusal refusal() throws IOException {
        return ((Refused) install()).why();
    }

    private Map<String, byte[]> contents(String prefix) throws IOException {
        var contents = new LinkedHashMap<String, byte[]>();
        try (var files = Files.list(pack)) {
            for (var each : files.sorted().toList()) {
                contents.put(prefix + each.getFileName(), Files.readAllBytes(each));
            }
        }
        return contents;
    }

    private void zip(Map<String, byte[]> contents) throws IOException {
        try (var out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var entry : contents.entrySet()) {
                out.putNextEntry(new ZipEntry(entry.getKey()));
                out.write(entry.getValue());
                out.closeEntry();
            }
        }
    }

    private static long entries(Path directory) throws IOException {
        try (var files = Files.list(directory)) {
            return files.count();
        }
    }
}
