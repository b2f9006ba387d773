package cn.yimen.hall.pack;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.config.Given;
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
        return PackOptions.read(
                given, Settled.alone(start), Optional.empty(), data.resolve("packs"));
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
        var packs =
                PackOptions.read(
                        given, Settled.alone(start), Optional.empty(), folder.resolve("store"));
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
        var start = start("--pack-root", root.toString());
        var given = TABLE.read(start);
        PackOptions.read(given, Settled.alone(start), Optional.empty(), folder);
        assertThat(given.whole(() -> 1)).isInstanceOf(Reading.Unreadable.class);
    }

    private Path settings(String yaml, long version) throws Exception {
        var pack = Files.createDirectory(folder.resolve("settings-" + version));
        Files.writeString(pack.resolve("settings.yaml"), yaml);
        var label = new PackMaking.Label(PackKind.SETTINGS, "kiosk", "*", version, Makers.END);
        makers.sign(pack, label);
        return pack;
    }

    /// A program that knows the table above, and what a night and a server are.
    private Reading<Kiosk> settled(Path pack, String... more) {
        var words =
                new ArrayList<>(
                        List.of(
                                "--pack-root",
                                root.toString(),
                                "--settings-pack",
                                pack.toString()));
        words.addAll(List.of(more));
        return read(start(words.toArray(String[]::new)));
    }

    private Reading<Kiosk> read(Start start) {
        return SettingsPack.read(start, "kiosk", folder, PackIntakeTest::kiosk);
    }

    private record Kiosk(Given given, PackIntake packs) {

        private Optional<String> night() {
            return given.text("--night");
        }

        private List<Reason> notes() {
            return packs.notes().stream().map(PackRefused::reason).toList();
        }
    }

    private static Reading<Kiosk> kiosk(Settled settled) {
        var given = TABLE.read(settled.start());
        var data = given.file("--data").orElseThrow();
        var packs = PackOptions.read(given, settled, Optional.empty(), data.resolve("packs"));
        given.read("--night", PackIntakeTest::night, "is no span");
        given.file("--brand").ifPresent(named -> packs.folder(BRAND, "--brand", named, Fit.ANY));
        return given.whole(() -> new Kiosk(given, packs));
    }

    private static Optional<String> night(String text) {
        return Optional.of(text).filter(span -> span.matches("always|[0-9:]+-[0-9:]+"));
    }

    private static String sentence(Reading<Kiosk> reading) {
        return ((Reading.Unreadable<Kiosk>) reading).sentence();
    }

    @Test
    void sharedSettingsLieBeneathTheMachinesOwn() throws Exception {
        var pack = settings("night: 19:30-7:00\nserver: https://10.0.0.1:7443\n", 1);
        var kiosk = settled(pack, "--night", "always").orElseThrow();
        var given = kiosk.given();
        assertThat(given.text("--server")).contains("https://10.0.0.1:7443");
        assertThat(kiosk.night()).contains("always");
        assertThat(kiosk.packs().taken()).extracting(Pack::version).containsExactly(1L);
        given.wrong("--server", "is wrong");
        assertThat(((Reading.Unreadable<?>) given.whole(() -> 1)).sentence())
                .contains("settings.yaml");
    }

    @Test
    void settingsThatAreRefusedLeaveThoseBefore() throws Exception {
        settled(settings("night: 19:30-7:00\n", 1));
        var second = settings("night: always\n", 2);
        Files.writeString(second.resolve("settings.yaml"), "night: 1:00-2:00\n");
        var kiosk = settled(second).orElseThrow();
        assertThat(kiosk.night()).contains("19:30-7:00");
        assertThat(kiosk.notes()).containsExactly(Reason.CHANGED);
    }

    @Test
    void noPackSaysWhomAMachineTrustsOrWhoItIs() throws Exception {
        long version = 0;
        for (var word : List.of("pack-root: /r", "device: K1", "data: /d", "upkeep: /u")) {
            var kiosk = settled(settings(word + "\nnight: always\n", ++version)).orElseThrow();
            assertThat(kiosk.night()).as(word).isEmpty();
            assertThat(kiosk.notes()).containsExactly(Reason.UNUSABLE);
        }
    }

    @Test
    void aSignedPackOverWhichTheProgramCannotStartLeavesTheFormer() throws Exception {
        settled(settings("night: 19:30-7:00\n", 1));
        var mistakes = List.of("night: at dusk", "nigth: always", "night: always\nhelp: true");
        for (int i = 0; i < mistakes.size(); i++) {
            var kiosk = settled(settings(mistakes.get(i) + "\n", i + 2)).orElseThrow();
            assertThat(kiosk.night()).as(mistakes.get(i)).contains("19:30-7:00");
            assertThat(kiosk.notes()).containsExactly(Reason.UNUSABLE);
            assertThat(kiosk.packs().taken()).extracting(Pack::version).containsExactly(1L);
        }
        var mended = settled(settings("night: always\n", 9)).orElseThrow();
        assertThat(mended.night()).contains("always");
        assertThat(mended.notes()).isEmpty();
    }

    @Test
    void theMachinesOwnMistakeIsNotThePacks() throws Exception {
        var pack = settings("server: https://10.0.0.1:7443\n", 1);
        assertThat(sentence(settled(pack, "--night", "at dusk")))
                .contains("--night: at dusk is no span")
                .doesNotContain("settings.yaml");
        assertThat(settled(pack).orElseThrow().packs().taken()).hasSize(1);
    }

    @Test
    void anUnsignedBrandThatItNamesDoesNotStandInItsWay() throws Exception {
        var kiosk = settled(settings("brand: /nowhere\nnight: always\n", 1)).orElseThrow();
        assertThat(kiosk.night()).contains("always");
        assertThat(kiosk.notes()).containsExactly(Reason.UNREADABLE);
    }

    @Test
    void aCheckNamesWhatThePackWouldBreak() throws Exception {
        var bad = settings("nigth: always\n", 1);
        assertThat(sentence(settled(bad, "--check"))).contains("--settings-pack", "P-10", "nigth");
        assertThat(settled(settings("night: always\n", 2), "--check"))
                .isInstanceOf(Reading.Read.class);
        assertThat(folder.resolve("data")).doesNotExist();
    }

    @Test
    void settingsWithoutARootAreAMistake() throws Exception {
        var start = start("--settings-pack", settings("night: always\n", 1).toString());
        assertThat(sentence(read(start))).contains("needs --pack-root beside it");
    }
}
