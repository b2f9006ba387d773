package cn.yimen.device.a4;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.device.ipp.IppDecoder;
import cn.yimen.device.ipp.IppEncoder;
import cn.yimen.device.ipp.IppMessage;
import cn.yimen.device.ipp.IppReading;
import cn.yimen.device.ipp.IppReading.Understood;
import java.net.URI;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class IppCodecTest {

    @Test
    void aQuestionIsTheBytesOfTheStandard() {
        var question = new IppRequests(URI.create("ipp://p/"), "k").cancel(0x01020304, 147);
        String expected =
                "0200 0008 01020304 01"
                        + item("47", "attributes-charset", "utf-8")
                        + item("48", "attributes-natural-language", "en")
                        + item("45", "printer-uri", "ipp://p/")
                        + "21 0006"
                        + ascii("job-id")
                        + "0004 00000093"
                        + item("42", "requesting-user-name", "k")
                        + "03";
        assertThat(HexFormat.of().formatHex(IppEncoder.encode(question)))
                .isEqualTo(expected.replace(" ", ""));
    }

    private static String item(String tag, String name, String value) {
        return tag
                + "%04x".formatted(name.length())
                + ascii(name)
                + "%04x".formatted(value.length())
                + ascii(value);
    }

    private static String ascii(String text) {
        return HexFormat.of().formatHex(text.getBytes(US_ASCII));
    }

    @Test
    void everyKindOfValueComesBack() {
        IppMessage message = Answers.printer();
        byte[] bytes = IppEncoder.encode(message);
        byte[] withDocument = Arrays.copyOf(bytes, bytes.length + 3);
        assertThat(IppDecoder.decode(withDocument))
                .isEqualTo(new Understood(message, bytes.length));
    }

    @Test
    void noBeginningOfAMessageIsAMessage() {
        byte[] whole = IppEncoder.encode(Answers.printer());
        for (int length = 0; length < whole.length; length++) {
            assertThat(IppDecoder.decode(Arrays.copyOf(whole, length)))
                    .isInstanceOf(IppReading.Malformed.class);
        }
    }

    @Test
    void aCollectionInsideItselfForeverIsRefused() {
        var bytes = new StringBuilder("0200000000000001 04 34 0001 61 0000".replace(" ", ""));
        bytes.append("4a0000000161340000 0000".replace(" ", "").repeat(2_000));
        assertThat(IppDecoder.decode(HexFormat.of().parseHex(bytes)))
                .isEqualTo(new IppReading.Malformed("collections too deep"));
    }

    @Test
    void aLengthBeyondTheEndIsRefused() {
        byte[] bytes = HexFormat.of().parseHex("0200000000000001044100017a7fff31");
        assertThat(IppDecoder.decode(bytes)).isInstanceOf(IppReading.Malformed.class);
    }
}
