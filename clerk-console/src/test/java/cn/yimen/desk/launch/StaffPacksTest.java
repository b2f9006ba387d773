package cn.yimen.desk.launch;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.config.Given;
import cn.yimen.hall.config.Option;
import cn.yimen.hall.config.OptionTable;
import cn.yimen.hall.config.Reading;
import cn.yimen.hall.config.Start;
import cn.yimen.hall.fleet.MetErrors;
import cn.yimen.hall.pack.PackIntake;
import cn.yimen.hall.pack.PackKind;
import cn.yimen.hall.pack.PackRefused;
import cn.yimen.hall.pack.PackRefused.Reason;
import cn.yimen.ui.proof.PackMaker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the settings of many desks say to one that believes signed packs only.
final class StaffPacksTest {

    private static final OptionTable DESK =
            OptionTable.of("yimen-desk", Option.of("--idle-lock", "10", "minutes"))
                    .with(StaffOptions.OPTIONS);

    @TempDir private Path folder;
    private Path pack;
    private PackMaker maker;
    private final StaffPacks packs = new StaffPacks(DESK);

    @BeforeEach
    void makeRoot() throws Exception {
        maker = PackMaker.in(folder, InstantSource.system());
        pack = Files.createDirectory(folder.resolve("settings"));
    }

    private void write(String settings, String program, long version) throws IOException {
        Files.writeString(pack.resolve("settings.yaml"), settings);
        maker.sign(pack, PackKind.SETTINGS, program, version);
    }

    private record Desk(Given given, PackIntake taken) {}

    private Reading<Desk> read(Start start) {
        return packs.read(
                start,
                settled -> {
                    var given = DESK.read(settled.start());
                    var taken = packs.read(given, settled);
                    return given.whole(() -> new Desk(given, taken));
                });
    }

    private Desk desk(String... own) {
        var words =
                Stream.concat(
                        Stream.of(
                                "--device",
                                "D1",
                                "--server",
                                "https://127.0.0.1:7443",
                                "--pack-root",
                                maker.root().toString(),
                                "--packs",
                                folder.resolve("packs").toString(),
                                "--settings-pack",
                                pack.toString()),
                        Stream.of(own));
        return read(Start.typed(words.toList())).orElseThrow();
    }

    private static Optional<String> idle(Desk desk) {
        return desk.given().text("--idle-lock");
    }

    private static List<Reason> notes(Desk desk) {
        return desk.taken().notes().stream().map(PackRefused::reason).toList();
    }

    @Test
    void whatTheDeskSaysItselfGoesFirst() throws Exception {
        write("idle-lock: 3\n", "desk", 1);
        assertThat(idle(desk())).contains("3");
        assertThat(idle(desk("--idle-lock", "7"))).contains("7");
        assertThat(notes(desk())).isEmpty();
    }

    @Test
    void aChangedOneLeavesTheFormer() throws Exception {
        write("idle-lock: 3\n", "desk", 1);
        assertThat(idle(desk())).contains("3");
        Files.writeString(pack.resolve("settings.yaml"), "idle-lock: 240\n");
        var desk = desk();
        assertThat(idle(desk)).contains("3");
        assertThat(notes(desk)).containsExactly(Reason.CHANGED);
    }

    @Test
    void anOlderOneLeavesTheFormer() throws Exception {
        write("idle-lock: 3\n", "desk", 2);
        assertThat(idle(desk())).contains("3");
        write("idle-lock: 5\n", "desk", 1);
        var desk = desk();
        assertThat(idle(desk)).contains("3");
        assertThat(notes(desk)).containsExactly(Reason.OLDER);
    }

    @Test
    void oneOfAnotherProgramIsNotTaken() throws Exception {
        write("idle-lock: 3\n", "kiosk", 1);
        var desk = desk();
        assertThat(idle(desk)).isEmpty();
        assertThat(notes(desk)).containsExactly(Reason.OTHER_KIND);
        var met = new MetErrors(InstantSource.system());
        desk.taken().tell(met);
        assertThat(met.all()).hasSize(1);
    }

    @Test
    void oneThatSaysWhoWorksThereIsNotTaken() throws Exception {
        write("idle-lock: 3\nclerk: '0317'\n", "desk", 1);
        var desk = desk();
        assertThat(idle(desk)).isEmpty();
        assertThat(notes(desk)).containsExactly(Reason.UNUSABLE);
    }

    @Test
    void withoutARootNoPackIsRead() throws Exception {
        write("idle-lock: 3\n", "desk", 1);
        var words = List.of("--settings-pack", pack.toString());
        assertThat(read(Start.typed(words)).toString()).contains("--pack-root");
    }

    @Test
    void oneWithAnUnknownLineIsNotTaken() throws Exception {
        write("idle-lock: 3\n", "desk", 1);
        desk();
        write("idle-look: 5\n", "desk", 2);
        assertThat(idle(desk())).contains("3");
        assertThat(notes(desk())).containsExactly(Reason.UNUSABLE);
    }
}
