package cn.yimen.server.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CityOptionsTest {

    @ParameterizedTest
    @CsvSource({
        "--frobnicate, Unknown option --frobnicate.",
        "--halls, Option --halls needs a value.",
        "--halls h --keys k, Option --postgres is needed.",
        "--make-keys, Option --keys is needed.",
        "--postgres p --halls h --keys k --port 70000, Option --port needs a number from 0 to 65535.",
        "--postgres p --halls h --keys k --connections 2, Option --connections needs a number from 3 to 200.",
        "--postgres jdbc:postgresql://a/y --halls h --keys k, Option --postgres needs sslmode=verify-full and sslrootcert=FILE in its address.",
    })
    void aWrongCommandLineIsNamed(String line, String sentence) {
        assertThat(CityOptions.parse(line.split(" ", -1)))
                .isEqualTo(new CityOptions.Parsed.Wrong(sentence));
    }

    @Test
    void theUsualCommandLineIsUnderstood() {
        var line =
                "--postgres jdbc:postgresql://a,b/yimen?sslmode=verify-full&sslrootcert=ca.pem --halls h --keys k";
        assertThat(CityOptions.parse(line.split(" ", -1)))
                .isInstanceOfSatisfying(
                        CityOptions.Parsed.Sound.class,
                        sound -> {
                            assertThat(sound.options().city().http().port()).isEqualTo(7443);
                            assertThat(sound.options().postgres().key().toString())
                                    .isEqualTo("k/journal.key");
                            assertThat(sound.options().makesKeys()).isFalse();
                        });
    }
}
