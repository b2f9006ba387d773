package cn.yimen.kiosk.app;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.config.Reading;
import cn.yimen.hall.config.Start;
import cn.yimen.hall.pack.PackKind;
import cn.yimen.hall.pack.PackRefused;
import cn.yimen.hall.pack.PackRefused.Reason;
import cn.yimen.ui.brand.Brand;
import cn.yimen.ui.proof.PackMaker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a kiosk wears that believes signed brands only.
final class SignedBrandTest {

    @TempDir private Path folder;
    private Path brand;
    private PackMaker maker;

    @BeforeEach
    void makeRoot() throws Exception {
        maker = PackMaker.in(folder, InstantSource.system());
        brand = Files.createDirectory(folder.resolve("brand"));
    }

    private void write(String name, long version) throws IOException {
        Files.writeString(brand.resolve("brand.yaml"), "names:\n  zh-CN: " + name + "\n");
        maker.sign(brand, PackKind.BRAND, "yunling", version);
    }

    private Reading<KioskOptions> read(String... more) {
        var words =
                new ArrayList<>(
                        List.of(
                                "--server",
                                "https://127.0.0.1:7443",
                                "--device",
                                "K1",
                                "--data",
                                folder.resolve("data").toString(),
                                "--brand",
                                brand.toString()));
        words.addAll(List.of(more));
        return KioskOptions.read(Start.typed(words));
    }

    private KioskOptions signed() {
        return read("--pack-root", maker.root().toString()).orElseThrow();
    }

    private static String name(KioskOptions options) {
        return options.appearance().brand().name(Locale.SIMPLIFIED_CHINESE).orElse("一门");
    }

    private static List<Reason> notes(KioskOptions options) {
        return options.trusted().packs().notes().stream().map(PackRefused::reason).toList();
    }

    @Test
    void aSignedBrandIsWornAndAForgedOneLeavesItOn() throws Exception {
        write("云岭通办", 1);
        assertThat(name(signed())).isEqualTo("云岭通办");
        Files.writeString(brand.resolve("brand.yaml"), "names:\n  zh-CN: 假大厅\n");
        var options = signed();
        assertThat(name(options)).isEqualTo("云岭通办");
        assertThat(notes(options)).containsExactly(Reason.CHANGED);
        write("云岭政务", 2);
        assertThat(name(signed())).isEqualTo("云岭政务");
    }

    @Test
    void withoutOneThatIsBelievedTheHousesOwnIsWorn() throws Exception {
        Files.writeString(brand.resolve("brand.yaml"), "names:\n  zh-CN: 假大厅\n");
        var options = signed();
        assertThat(options.appearance().brand()).isEqualTo(Brand.HOUSE);
        assertThat(notes(options)).containsExactly(Reason.UNREADABLE);
    }

    @Test
    void aSignedBrandThatMakesNoSenseIsNotWorn() throws Exception {
        write("云岭通办", 1);
        assertThat(name(signed())).isEqualTo("云岭通办");
        write("[1, 2]", 2);
        var options = signed();
        assertThat(name(options)).isEqualTo("云岭通办");
        assertThat(notes(options)).containsExactly(Reason.UNUSABLE);
    }

    @Test
    void withoutARootItIsWornAndSaid() throws Exception {
        Files.writeString(brand.resolve("brand.yaml"), "names:\n  zh-CN: 云岭通办\n");
        var options = read().orElseThrow();
        assertThat(name(options)).isEqualTo("云岭通办");
        assertThat(notes(options)).containsExactly(Reason.NO_ROOT);
    }

    /// Its fetching of releases reads the same options.
    @Test
    void theServerMayStandInThePackOfSettings() throws Exception {
        var pack = Files.createDirectory(folder.resolve("settings"));
        var words =
                List.of(
                        "--device", "K1",
                        "--data", folder.resolve("data").toString(),
                        "--pack-root", maker.root().toString(),
                        "--settings-pack", pack.toString());
        Files.writeString(pack.resolve("settings.yaml"), "server: https://10.0.0.1:7443\n");
        maker.sign(pack, PackKind.SETTINGS, "kiosk", 1);
        var first = KioskOptions.read(Start.typed(words)).orElseThrow();
        assertThat(first.servers()).hasSize(1);
        Files.writeString(pack.resolve("settings.yaml"), "server: \"10.0.0.1\"\n");
        maker.sign(pack, PackKind.SETTINGS, "kiosk", 2);
        var second = KioskOptions.read(Start.typed(words)).orElseThrow();
        assertThat(second.servers()).isEqualTo(first.servers());
        assertThat(notes(second)).containsExactly(Reason.UNUSABLE);
    }
}
