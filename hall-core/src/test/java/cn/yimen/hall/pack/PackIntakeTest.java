package cn.yimen.hall.pack;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.config.Option;
import cn.yimen.hall.config.OptionTable;
import cn.yimen.hall.config.Reading;
import cn.yimen.hall.config.Start;
import cn.yimen.hall.fleet.Heartbeat.Met;
import cn.yimen.hall.fleet.MetErrors;
import cn.yimen.hall.pack.PackRefused.Reason;
import cn.yimen.hall.pack.PackStore.Fit;
import cn.yimen.hall.signed.Signer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PackIntakeTest {

    private static final PackSlot BRAND = PackSlot.of(PackKind.BRAND);
    private static final OptionTable TABLE =
            OptionTable.of(
                            "kiosk",
                            Option.of("--brand", "FOLDER", ""),
                            Option.of("--night", "19:30-7:00", ""),
                            Option.of("--server", "URL", ""),
                            Option.of("--data", "DIR", ""))
                    .with(PackOptions.OPTIONS);

    @TempDir private Path folder;
    private Makers makers;
    private Path root;

    @BeforeEach
    void sign() throws Exception {
        makers = new Makers(folder);
        root = folder.resolve("root.json");
        var halves = List.of(folder.resolve("key-0.public"), folder.resolve("key-2.public"));
        Files.write(root, Signer.root(2, halves));
    }

    private Start start(String... words) {
        var all = new ArrayList<>(List.of("--data", folder.resolve("data").toString()));
        all.addAll(List.of(words));
        return Start.of(all.toArray(String[]::new)).orElseThrow();
    }

    private static PackIntake intake(Start start) {
        var given = TABLE.read(start);
        var data = given.file("--data").orElseThrow();
        return PackOptions.read(given, "kiosk", Optional.empty(), data.resolve("packs"));
    }

    private static Optional<Path> brand(PackIntake packs, Path named) {
        return packs.folder(BRAND, "--brand", named, Fit.ANY);
    }

    @Test
    void withoutARootAPackIsReadAsItIsAndThatIsSaid() {
        var pack = makers.unsigned("names: 1");
        var packs = intake(start());
        assertThat(brand(packs, pack)).contains(pack);
        assertThat(packs.notes()).extracting(PackRefused::reason).containsExactly(Reason.NO_ROOT);
        var errors = new MetErrors(() -> Makers.NOW);
        packs.tell(errors);
        assertThat(errors.all()).extracting(Met::code).containsExactly("P-01");
    }

    @Test
    void withARootOnlyWhatIsSignedIsRead() throws Exception {
        var start = start("--pack-root", root.toString());
        assertThat(brand(intake(start), makers.unsigned("names: 1"))).isEmpty();
        var first = intake(start);
        assertThat(brand(first, makers.pack(Makers.brand(7)))).isPresent();
        assertThat(first.notes()).isEmpty();
        var next = intake(start);
        var kept = brand(next, makers.unsigned("names: 8")).orElseThrow();
        assertThat(kept.resolve("brand.yaml")).hasContent("names: 7");
        assertThat(next.notes()).extracting(PackRefused::reason).containsExactly(Reason.UNREADABLE);
    }

    @Test
    void aCheckNamesWhatWouldBeRefusedAndTakesNothing() {
        var start = start("--pack-root", root.toString(), "--check");
        var given = TABLE.read(start);
        var packs = PackOptions.read(given, "kiosk", Optional.empty(), folder.resolve("store"));
        assertThat(brand(packs, makers.pack(Makers.brand(7)))).isPresent();
        assertThat(given.whole(() -> 1)).isInstanceOf(Reading.Read.class);
        assertThat(brand(packs, makers.unsigned("names: 1"))).isEmpty();
        assertThat(given.whole(() -> 1))
                .isInstanceOfSatisfying(
                        Reading.Unreadable.class,
                        not -> assertThat(not.sentence()).contains("--brand", "P-02"));
        assertThat(folder.resolve("store")).doesNotExist();
    }

    @Test
    void aRootThatIsNoneStopsTheProgram() throws Exception {
        Files.writeString(root, "{\"threshold\":1,\"keys\":[]}");
        var given = TABLE.read(start("--pack-root", root.toString()));
        PackOptions.read(given, "kiosk", Optional.empty(), folder);
        assertThat(given.whole(() -> 1)).isInstanceOf(Reading.Unreadable.class);
    }

    private Path settings(String yaml, long version) throws Exception {
        var pack = Files.createDirectory(folder.resolve("settings-" + version));
        Files.writeString(pack.resolve("settings.yaml"), yaml);
        var label = new PackMaking.Label(PackKind.SETTINGS, "kiosk", "*", version, Makers.END);
        makers.sign(pack, label);
        return pack;
    }

    private Start settled(Path pack, String... more) {
        var words =
                new ArrayList<>(
                        List.of(
                                "--pack-root",
                                root.toString(),
                                "--settings-pack",
                                pack.toString()));
        words.addAll(List.of(more));
        return SettingsPack.under(start(words.toArray(String[]::new)), "kiosk", folder)
                .orElseThrow();
    }

    @Test
    void sharedSettingsLieBeneathTheMachinesOwn() throws Exception {
        var pack = settings("night: 19:30-7:00\nserver: https://10.0.0.1:7443\n", 1);
        var given = TABLE.read(settled(pack, "--night", "always"));
        assertThat(given.text("--server")).contains("https://10.0.0.1:7443");
        assertThat(given.text("--night")).contains("always");
        assertThat(given.whole(() -> 1)).isInstanceOf(Reading.Read.class);
        given.wrong("--server", "is wrong");
        assertThat(((Reading.Unreadable<?>) given.whole(() -> 1)).sentence())
                .contains("settings.yaml");
    }

    @Test
    void settingsThatAreRefusedLeaveThoseBefore() throws Exception {
        settled(settings("night: 19:30-7:00\n", 1));
        var second = settings("night: always\n", 2);
        Files.writeString(second.resolve("settings.yaml"), "night: 1:00-2:00\n");
        var start = settled(second);
        assertThat(TABLE.read(start).text("--night")).contains("19:30-7:00");
        assertThat(intake(start).notes())
                .extracting(PackRefused::reason)
                .containsExactly(Reason.CHANGED);
    }

    @Test
    void noPackSaysWhomAMachineTrustsOrWhoItIs() throws Exception {
        long version = 0;
        for (var word : List.of("pack-root: /r", "device: K1", "data: /d", "upkeep: /u")) {
            var pack = settings(word + "\nnight: always\n", ++version);
            var start = settled(pack);
            assertThat(TABLE.read(start).text("--night")).as(word).isEmpty();
            assertThat(intake(start).notes())
                    .extracting(PackRefused::reason)
                    .containsExactly(Reason.UNUSABLE);
        }
    }

    @Test
    void settingsWithoutARootAreAMistake() throws Exception {
        var start = start("--settings-pack", settings("night: always\n", 1).toString());
        var under = SettingsPack.under(start, "kiosk", folder).orElseThrow();
        var given = TABLE.read(under);
        PackOptions.read(given, "kiosk", Optional.empty(), folder);
        assertThat(given.text("--night")).isEmpty();
        assertThat(((Reading.Unreadable<?>) given.whole(() -> 1)).sentence())
                .contains("needs --pack-root beside it");
    }
}
