package cn.yimen.device.panel;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.device.modbus.Crc16;
import cn.yimen.device.panel.PanelContent.Colour;
import cn.yimen.device.serial.Judge.Verdict;
import java.nio.charset.Charset;
import java.util.HexFormat;
import java.util.Locale;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

final class PanelBytesTest {

    private static final Charset GB18030 = Charset.forName("GB18030");

    private final PanelCodec codec =
            new TextPanelCodec(
                    new PanelFamily.TextFrames(OptionalInt.of(0x0D)), PanelCharacters.GB2312);

    /// As panels in the field are sent it; the check is part of what was found.
    @Test
    void textIsTheBytesThatPanelsAreSent() {
        assertThat(hex(codec.show(0, PanelContent.of("欢迎光临请入场停车")).bytes()))
                .isEqualTo(
                        "0064FFFF6225"
                                + "001501000215010300FF000000000000001200"
                                + "BBB6D3ADB9E2C1D9C7EBC8EBB3A1CDA3B3B5"
                                + "F4F5");
    }

    @Test
    void colourAndScrollingHaveTheirPlaces() {
        assertThat(hex(codec.show(7, new PanelContent("A", Colour.AMBER, true)).bytes()))
                .startsWith("0764FFFF6214" + "000101000201010300FFFF0000" + "00000000" + "010041");
    }

    @Test
    void anAnswerIsDoneOrANo() {
        assertThat(judge(1, "0164FFFF620100"))
                .isEqualTo(new Verdict.Answer<>(new PanelEcho(false)));
        assertThat(judge(1, "0164FFFF620103")).isEqualTo(new Verdict.Refusal<>("the panel says 3"));
        assertThat(judge(1, "0264FFFF620100")).isEqualTo(new Verdict.Part<>());
        assertThat(judge(1, "0164FFFF0D0100")).isEqualTo(new Verdict.Part<>());
    }

    @Test
    void whatAPanelCannotSayIsAQuestionMarkAndNoCharacterIsCutInHalf() {
        assertThat(new String(PanelCharacters.GB2312.encode("张𠮷", 100), GB18030)).isEqualTo("张？");
        assertThat(new String(PanelCharacters.GB18030.encode("张𠮷", 100), GB18030))
                .isEqualTo("张𠮷");
        assertThat(new String(PanelCharacters.GB18030.encode("张𠮷", 5), GB18030)).isEqualTo("张");
        assertThat(PanelCharacters.GB2312.encode("A\r\nB\u0000", 100)).containsExactly('A', 'B');
        assertThat(codec.show(1, PanelContent.of("号".repeat(500))).bytes()).hasSize(6 + 255 + 2);
    }

    private Verdict<PanelEcho> judge(int address, String body) {
        byte[] bytes = Crc16.checked(HexFormat.of().parseHex(body));
        return codec.show(address, PanelContent.of("")).judge().get().judge(bytes);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes).toUpperCase(Locale.ROOT);
    }
}
