package cn.yimen.server.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.config.Reading;
import cn.yimen.hall.config.Start;
import cn.yimen.hall.pack.PackKind;
import cn.yimen.hall.pack.PackMaking;
import cn.yimen.hall.pack.PackRefused;
import cn.yimen.hall.pack.PackRefused.Reason;
import cn.yimen.hall.signed.Signer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// With which layout a server starts that believes signed ones only.
final class LayoutPackTest {

    private static final String HALL = "530199000001";

    @TempDir private Path folder;
    private Path pack;
    private Signer signer;

    @BeforeEach
    void makeRoot() throws Exception {
        var key = folder.resolve("key");
        Signer.make(key);
        signer = Signer.read(key);
        Files.write(
                folder.resolve("root.json"), Signer.root(1, List.of(folder.resolve("key.public"))));
        pack = Files.createDirectory(folder.resolve("hall"));
        for (var name : List.of("hall.yaml", "catalogue.json")) {
            try (var in = HallConfig.class.getResourceAsStream("/cn/yimen/hall/demo/" + name)) {
                Files.copy(
                        Objects.requireNonNull(in),
                        pack.resolve(name),
                        StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private void sign(long version) throws IOException {
        var end = Instant.now().plusSeconds(3600);
        var label = new PackMaking.Label(PackKind.HALL, "layout", HALL, version, end);
        PackMaking.sign(pack, PackMaking.manifest(pack, label), signer);
    }

    private Reading<Options> read(String... more) {
        var root = folder.resolve("root.json").toString();
        var data = folder.resolve("data").toString();
        var words = new ArrayList<>(List.of("--data", data, "--pack-root", root));
        words.addAll(List.of(more));
        return Options.read(Start.typed(words));
    }

    private Reading<Options> signed() {
        return read("--pack-hall", HALL, "--hall-pack", pack.toString());
    }

    private static String sentence(Reading<Options> reading) {
        return ((Reading.Unreadable<Options>) reading).sentence();
    }

    @Test
    void aSignedLayoutIsTakenAndStaysWhereTheNextIsForged() throws Exception {
        sign(1);
        var first = signed().orElseThrow().layout().orElseThrow();
        assertThat(first.config()).hasToString(folder + "/data/packs/hall/1/hall.yaml");
        var yaml = pack.resolve("hall.yaml");
        Files.writeString(yaml, Files.readString(yaml) + "\n# more windows\n");
        var next = signed().orElseThrow();
        assertThat(next.layout()).contains(first);
        assertThat(next.packs().notes())
                .extracting(PackRefused::reason)
                .containsExactly(Reason.CHANGED);
    }

    @Test
    void withoutOneThatIsBelievedTheServerSaysWhyItDoesNotStart() {
        assertThat(sentence(signed())).contains("--hall-pack", "P-02", "重新拷贝", "copy the whole");
    }

    @Test
    void anotherHallsLayoutIsNotTakenThoughSigned() throws Exception {
        var yaml = pack.resolve("hall.yaml");
        Files.writeString(yaml, Files.readString(yaml).replace(HALL, "530199000002"));
        sign(1);
        assertThat(sentence(signed())).contains("P-10", "of hall 530199000002");
    }

    @Test
    void whereLayoutsAreSignedAnUnsignedOneIsAMistake() {
        assertThat(sentence(read("--config", "h.yaml", "--catalogue", "c.json")))
                .contains("--config: is not signed");
        assertThat(sentence(read("--hall-pack", pack.toString()))).contains("needs --pack-hall");
        assertThat(read("--demo")).isInstanceOf(Reading.Read.class);
    }

    @Test
    void aSettingsPackThatTheServerCannotStartWithIsNotTaken() throws Exception {
        sign(1);
        var settings = Files.createDirectory(folder.resolve("settings"));
        Files.writeString(settings.resolve("settings.yaml"), "port: many\n");
        var end = Instant.now().plusSeconds(3600);
        var label = new PackMaking.Label(PackKind.SETTINGS, "hall-server", HALL, 1, end);
        PackMaking.sign(settings, PackMaking.manifest(settings, label), signer);
        var hall = new String[] {"--pack-hall", HALL, "--hall-pack", pack.toString()};
        var words = new ArrayList<>(List.of(hall));
        words.addAll(List.of("--settings-pack", settings.toString()));
        var options = read(words.toArray(String[]::new)).orElseThrow();
        assertThat(options.packs().notes())
                .extracting(PackRefused::reason)
                .containsExactly(PackRefused.Reason.UNUSABLE);
    }
}
