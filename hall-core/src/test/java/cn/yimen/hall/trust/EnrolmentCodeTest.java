package cn.yimen.hall.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class EnrolmentCodeTest {

    private static final byte[] SALT = "one hall".getBytes(StandardCharsets.UTF_8);

    @Test
    void isShownInGroupsAndReadAgain() {
        var random = new Random(8);
        for (int n = 0; n < 200; n++) {
            var code = EnrolmentCode.make(random);
            assertThat(code.text()).matches("[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-..");
            assertThat(EnrolmentCode.read(code.text()).orElseThrow().text()).isEqualTo(code.text());
            assertThat(code).hasToString("EnrolmentCode");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0K2M-11XA-4T", "ok2m ilxa 4t", "OK2MiLXA4T", " 0k2m-11xa4T "})
    void isReadAsPeopleTypeIt(String typed) {
        assertThat(EnrolmentCode.read(typed).orElseThrow().text()).isEqualTo("0K2M-11XA-4T");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0K2M-11XA-4", "0K2M-11XA-4TT", "0K2M-11XA-4U", "〇K2M-11XA-4T"})
    void whatCannotBeOneIsNone(String typed) {
        assertThat(EnrolmentCode.read(typed)).isEmpty();
    }

    /// Older machines derive the same. Checked against Python's hashlib.pbkdf2_hmac.
    @Test
    void becomesThisKey() {
        var key = EnrolmentCode.read("0K2M-11XA-4T").orElseThrow().key(SALT);
        assertThat(HexFormat.of().formatHex(key.getEncoded()))
                .isEqualTo("f552b50bffb9b3a091fabf0b24bebd1f511af60efdccffc98b4b647e28042bf0");
    }
}
