package cn.yimen.update;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a maker of updates is told.
final class SignMainTest {

    @TempDir private Path folder;
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    private int run(String... words) {
        said.reset();
        return SignMain.run(new PrintStream(said, true, StandardCharsets.UTF_8), words);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    @Test
    void aKeyThatIsNotThereIsNamedInALine() {
        int code = run("--sign", file("kiosk.update"), "--key", file("zhang.key"));
        assertThat(code).isEqualTo(SignMain.CANNOT);
        assertThat(said().lines()).singleElement().asString().contains("zhang.key", "not there");
    }

    @Test
    void aKeyIsNotOverwritten() {
        assertThat(run("--make-key", file("zhang.key"))).isEqualTo(SignMain.DONE);
        assertThat(run("--make-key", file("zhang.key"))).isEqualTo(SignMain.CANNOT);
        assertThat(said()).contains("zhang.key", "already");
    }

    @Test
    void aRootNeedsKeysThatAreThere() {
        int code =
                run(
                        "--make-root",
                        file("root.json"),
                        "--public",
                        file("a.public"),
                        "--threshold",
                        "1");
        assertThat(code).isEqualTo(SignMain.CANNOT);
        assertThat(said()).contains("a.public", "not there");
    }

    @Test
    void nothingToDoIsWrongUse() {
        assertThat(run()).isEqualTo(SignMain.WRONG_USE);
        assertThat(said()).contains("--sign");
    }

    @Test
    void withoutAReleaseThereIsNothingToSign() {
        assertThat(run("--make-key", file("key"))).isEqualTo(SignMain.DONE);
        assertThat(run("--sign", file("kiosk.update"), "--key", file("key")))
                .isEqualTo(SignMain.CANNOT);
        assertThat(said()).contains("--release");
    }
}
