package cn.yimen.display.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yimen.display.speech.SpeechArguments.WrongSpeech;
import cn.yimen.display.speech.SpeechOptions.Outlet;
import cn.yimen.display.speech.SpeechOptions.PackChoice;
import cn.yimen.display.speech.SpeechOptions.SpeakerChoice;
import cn.yimen.ui.voice.NumberStyle;
import cn.yimen.ui.voice.QuietHours;
import cn.yimen.ui.voice.SpokenLanguage;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class SpeechArgumentsTest {

    @Test
    void withoutAnyABoardSpeaksMandarinFromItsOwnDevice() throws WrongSpeech {
        var options = SpeechArguments.parse(Map.of());
        assertThat(options.packs())
                .containsExactly(new PackChoice.Installed(SpokenLanguage.MANDARIN));
        assertThat(options.outlets()).containsExactly(new Outlet("", new SpeakerChoice.Device()));
        assertThat(options.numbers()).isEqualTo(NumberStyle.SPELT);
        assertThat(options.quiet()).isEqualTo(QuietHours.none());
    }

    @Test
    void languagesAndFoldersStandInTheirOrder() throws WrongSpeech {
        assertThat(SpeechArguments.parse(Map.of("--voice-pack", "ug,zh-CN,/tmp")).packs())
                .containsExactly(
                        new PackChoice.Installed(new SpokenLanguage("ug")),
                        new PackChoice.Installed(SpokenLanguage.MANDARIN),
                        new PackChoice.Folder(Path.of("/tmp")));
    }

    @Test
    void eachAreaMayHaveItsLoudspeaker() throws WrongSpeech {
        var text = "A区=device:USB Audio,B区=device:HDMI,2楼=wav:/tmp/v,device";
        assertThat(SpeechArguments.parse(Map.of("--speaker", text)).outlets())
                .containsExactly(
                        new Outlet("A区", new SpeakerChoice.Named("USB Audio")),
                        new Outlet("B区", new SpeakerChoice.Named("HDMI")),
                        new Outlet("2楼", new SpeakerChoice.Wav(Path.of("/tmp/v"))),
                        new Outlet("", new SpeakerChoice.Device()));
        assertThat(SpeechArguments.parse(Map.of("--speaker", "none")).outlets()).isEmpty();
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

    private static void assertWrong(String name, String value, String part) {
        assertThatThrownBy(() -> SpeechArguments.parse(Map.of(name, value)))
                .isInstanceOf(WrongSpeech.class)
                .hasMessageContaining(value)
                .hasMessageContaining(part);
    }
}
