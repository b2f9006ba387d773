package cn.yimen.display.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yimen.display.speech.SpeechOptions.Outlet;
import cn.yimen.display.speech.SpeechOptions.PackChoice;
import cn.yimen.display.speech.SpeechOptions.SpeakerChoice;
import cn.yimen.hall.config.OptionTable;
import cn.yimen.hall.config.Start;
import cn.yimen.hall.pack.PackOptions;
import cn.yimen.hall.pack.Settled;
import cn.yimen.ui.voice.NumberStyle;
import cn.yimen.ui.voice.QuietHours;
import cn.yimen.ui.voice.SpokenLanguage;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class SpeechArgumentsTest {

    @Test
    void withoutAnyABoardSpeaksMandarinFromItsOwnDevice() {
        var options = read();
        assertThat(options.packs())
                .containsExactly(new PackChoice.Installed(SpokenLanguage.MANDARIN));
        assertThat(options.outlets()).containsExactly(new Outlet("", new SpeakerChoice.Device()));
        assertThat(options.numbers()).isEqualTo(NumberStyle.SPELT);
        assertThat(options.quiet()).isEqualTo(QuietHours.none());
    }

    @Test
    void languagesAndFoldersStandInTheirOrder() {
        assertThat(read("--voice-pack", "ug,zh-CN,/tmp").packs())
                .containsExactly(
                        new PackChoice.Installed(new SpokenLanguage("ug")),
                        new PackChoice.Installed(SpokenLanguage.MANDARIN),
                        new PackChoice.Folder(Path.of("/tmp")));
    }

    @Test
    void eachAreaMayHaveItsLoudspeaker() {
        var text = "A区=device:USB Audio,B区=device:HDMI,2楼=wav:/tmp/v,device";
        assertThat(read("--speaker", text).outlets())
                .containsExactly(
                        new Outlet("A区", new SpeakerChoice.Named("USB Audio")),
                        new Outlet("B区", new SpeakerChoice.Named("HDMI")),
                        new Outlet("2楼", new SpeakerChoice.Wav(Path.of("/tmp/v"))),
                        new Outlet("", new SpeakerChoice.Device()));
        assertThat(read("--speaker", "none").outlets()).isEmpty();
    }

    @Test
    void whatIsWrongIsNamedWithWhatToWriteInstead() {
        assertWrong("--speaker", "tape", "device, none or wav:DIR");
        assertWrong("--speaker", "A区=", "device:NAME");
        assertWrong("--speaker", "wav:", "wav:DIR");
        assertWrong("--numbers", "roman", "spelt");
        assertWrong("--quiet", "night", "21:00-07:00");
        assertWrong("--voice-pack", "/nowhere", "manifest.json");
    }

    private static SpeechOptions read(String... words) {
        var table = new OptionTable("board", SpeechArguments.OPTIONS, "");
        var start = Start.typed(List.of(words));
        var given = table.read(start);
        var options =
                SpeechArguments.read(
                        given,
                        true,
                        PackOptions.read(
                                given, Settled.alone(start), Optional.empty(), Path.of("packs")));
        return given.whole(() -> options).orElseThrow();
    }

    private static void assertWrong(String name, String value, String part) {
        assertThatThrownBy(() -> read(name, value))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(value)
                .hasMessageContaining(part);
    }
}
