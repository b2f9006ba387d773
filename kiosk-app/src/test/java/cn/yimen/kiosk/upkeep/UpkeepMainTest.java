package cn.yimen.kiosk.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.kiosk.flow.UpkeepRefusal;
import cn.yimen.kiosk.upkeep.StaffGate.Admission;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class UpkeepMainTest {

    private static final String HALL = "530199000001";
    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

    @TempDir Path folder;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    private int run(String typed, String... words) {
        said.reset();
        var out = new PrintStream(said, true, StandardCharsets.UTF_8);
        var in = new ByteArrayInputStream((typed + "\n").getBytes(StandardCharsets.UTF_8));
        return UpkeepMain.run(out, in, () -> NOW, List.of(words));
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private int machine(String pin) {
        var to = path("machine.properties");
        return run(pin, "machine", "--key", path("hall.key"), "--hall", HALL, "--to", to);
    }

    private String token(String... more) {
        var words = List.of("token", "0317", "--key", path("hall.key"), "--hall", HALL);
        var all = new ArrayList<>(words);
        all.addAll(List.of(more));
        assertThat(run("", all.toArray(String[]::new))).isEqualTo(UpkeepMain.DONE);
        return said.toString(StandardCharsets.UTF_8).lines().findFirst().orElseThrow();
    }

    private Admission admitted(String token, String pin, Duration later) {
        var settings = UpkeepSettings.read(folder.resolve("machine.properties"));
        var lock = folder.resolve("lock");
        return new StaffGate(settings, lock, () -> NOW.plus(later)).admit(token, pin);
    }

    @Test
    void whatTheCommandMakesOpensTheDeskUntilItsHour() throws Exception {
        assertThat(run("", "key", "--to", path("hall.key"))).isEqualTo(UpkeepMain.DONE);
        assertThat(machine("271828")).isEqualTo(UpkeepMain.DONE);
        var token = token("--hours", "2", "--to", path("code.png"));

        assertThat(admitted(token, "271828", Duration.ofHours(1)))
                .isEqualTo(new Admission.Admitted("0317"));
        assertThat(admitted(token, "271828", Duration.ofHours(2)))
                .isEqualTo(new Admission.Refused(UpkeepRefusal.EXPIRED));
        for (var name : List.of("hall.key", "machine.properties", "code.png")) {
            var rights = Files.getPosixFilePermissions(folder.resolve(name));
            assertThat(PosixFilePermissions.toString(rights)).as(name).isEqualTo("rw-------");
        }
    }

    @Test
    void aKeyIsNeverReplacedAndCountsOnlyWhileNobodyElseCanReadIt() throws Exception {
        run("", "key", "--to", path("hall.key"));
        var key = Files.readString(folder.resolve("hall.key"));
        assertThat(run("", "key", "--to", path("hall.key"))).isEqualTo(UpkeepMain.REFUSED);
        assertThat(folder.resolve("hall.key")).hasContent(key);

        var forAll = PosixFilePermissions.fromString("rw-r--r--");
        Files.setPosixFilePermissions(folder.resolve("hall.key"), forAll);
        assertThat(machine("271828")).isEqualTo(UpkeepMain.REFUSED);
        assertThat(folder.resolve("machine.properties")).doesNotExist();
    }

    @Test
    void aPinThatIsNoneAndAWrongCommandLineWriteNothing() {
        run("", "key", "--to", path("hall.key"));
        assertThat(machine("27182")).isEqualTo(UpkeepMain.REFUSED);
        assertThat(folder.resolve("machine.properties")).doesNotExist();
        assertThat(run("")).isEqualTo(UpkeepMain.WRONG_USAGE);
        assertThat(run("", "token", "--key", path("hall.key"), "--hall", HALL))
                .isEqualTo(UpkeepMain.WRONG_USAGE);
        assertThat(run("", "token", "0317", "--key", "x", "--hall", HALL, "--hours", "0"))
                .isEqualTo(UpkeepMain.WRONG_USAGE);
    }
}
