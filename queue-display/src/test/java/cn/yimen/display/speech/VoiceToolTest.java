package cn.yimen.display.speech;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.ui.voice.PackFile;
import cn.yimen.ui.voice.SpokenLanguage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class VoiceToolTest {

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();

    @TempDir private Path folder;

    @Test
    void aPackIsCheckedAsADirectoryAndAsAFile() throws IOException {
        var pack = pack();
        assertThat(run("check", pack.toString())).isZero();
        var file = folder.resolve("pack.zip");
        PackFile.write(pack, file);
        assertThat(run("check", file.toString())).isZero();
        assertThat(said()).contains("语音包完整：zh-CN");
    }

    @Test
    void everyClipThatIsMissingOrDamagedIsNamed() throws IOException {
        var pack = pack();
        Files.delete(pack.resolve("digit-7.wav"));
        Files.writeString(pack.resolve("window.wav"), "no sound");
        assertThat(run("check", pack.toString(), "--lang=en")).isEqualTo(1);
        assertThat(said())
                .contains("2 clips cannot be used")
                .contains("digit-7  the file is not there")
                .contains("window  no sound can be read");
    }

    @Test
    void aWrongCommandExplainsTheRightOnes() {
        assertThat(run("sing")).isEqualTo(2);
        assertThat(run("check")).isEqualTo(2);
        assertThat(run("make", "ug", folder.toString())).isEqualTo(1);
        assertThat(said()).contains("./yimen voice <命令>").contains("ug 没有合成器");
    }

    private Path pack() throws IOException {
        return TonePack.write(folder.resolve("pack"), SpokenLanguage.MANDARIN);
    }

    private int run(String... arguments) {
        return VoiceMain.run(
                List.of(arguments), new PrintStream(written, true, StandardCharsets.UTF_8));
    }

    private String said() {
        return written.toString(StandardCharsets.UTF_8);
    }
}
