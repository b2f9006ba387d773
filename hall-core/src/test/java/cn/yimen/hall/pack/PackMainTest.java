package cn.yimen.hall.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A pack from the first key to the step back, by command.
final class PackMainTest {

    @TempDir private Path folder;
    private String said = "";

    private int run(String... arguments) {
        var out = new ByteArrayOutputStream();
        int code =
                PackMain.run(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        () -> Makers.NOW,
                        arguments);
        said = out.toString(StandardCharsets.UTF_8);
        return code;
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    private void makeRoot() {
        assertThat(run("--make-key", at("zhang.key"))).isZero();
        assertThat(run("--make-key", at("li.key"))).isZero();
        var halves = at("zhang.key.public") + "," + at("li.key.public");
        assertThat(run("--make-root", at("root.json"), "--public", halves)).isZero();
    }

    private void makePack(String name, String version) throws Exception {
        var pack = Files.createDirectory(folder.resolve(name));
        Files.writeString(pack.resolve("brand.yaml"), "names: " + version);
        assertThat(
                        run(
                                "--sign",
                                at(name),
                                "--key",
                                at("zhang.key"),
                                "--kind",
                                "brand",
                                "--name",
                                "yunling",
                                "--version",
                                version))
                .isZero();
    }

    @Test
    void twoSignAndAMachineWouldTakeIt() throws Exception {
        makeRoot();
        makePack("brand", "20261123");
        assertThat(run("--judge", at("brand"), "--root", at("root.json")))
                .isEqualTo(PackMain.REFUSED);
        assertThat(said).contains("P-03").contains("可信的签名不够").contains("too few signatures");
        assertThat(run("--sign", at("brand"), "--key", at("li.key"))).isZero();
        assertThat(run("--judge", at("brand"), "--root", at("root.json"))).isZero();
        assertThat(said).contains("brand yunling  20261123  *  < 2029-11-23T00:00:00Z");
    }

    @Test
    void nobodySignsWhatTheFirstDidNot() throws Exception {
        makeRoot();
        makePack("brand", "7");
        Files.writeString(folder.resolve("brand/brand.yaml"), "names: other");
        assertThat(run("--sign", at("brand"), "--key", at("li.key"))).isEqualTo(PackMain.REFUSED);
        assertThat(said).contains("P-08").contains("brand.yaml");
    }

    @Test
    void aSupervisorGoesBack() throws Exception {
        makeRoot();
        for (var version : new String[] {"7", "8"}) {
            makePack(version, version);
            assertThat(run("--sign", at(version), "--key", at("li.key"))).isZero();
        }
        var store = new String[] {"--root", at("root.json"), "--store", at("store")};
        assertThat(run("--back", at("8"), store[0], store[1], store[2], store[3])).isZero();
        assertThat(run("--back", at("7"), store[0], store[1], store[2], store[3])).isZero();
        assertThat(folder.resolve("store/brand").toFile().list())
                .containsExactlyInAnyOrder("7", "highest", "lock");
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThat(run("--sign", at("brand"))).isEqualTo(PackMain.WRONG_USE);
        assertThat(said).contains("needs --key beside it");
        assertThat(run()).isEqualTo(PackMain.WRONG_USE);
        assertThat(run("--sign", at("b"), "--key", at("k"), "--kind", "tariff", "--name", "x"))
                .isEqualTo(PackMain.WRONG_USE);
        assertThat(run("--show", at("nothing"))).isEqualTo(PackMain.REFUSED);
    }
}
