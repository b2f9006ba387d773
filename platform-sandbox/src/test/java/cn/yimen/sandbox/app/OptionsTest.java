package cn.yimen.sandbox.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OptionsTest {

    @Test
    void thePortHasADefaultAndTheRestIsAsked() throws Exception {
        assertThat(Options.of(List.of("--data", "d", "--key", "k")))
                .isEqualTo(new Options(7090, OptionalInt.empty(), Path.of("d"), Path.of("k")));
        assertThat(
                        Options.of(List.of("--data", "d", "--key", "k", "--tls-port", "0"))
                                .securedPort())
                .hasValue(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    --what x                        | unknown option --what
                    --data d                        | --key is missing
                    --data d --key                  | --key needs a value
                    --data d --key k --port 70000   | --port 70000 is no port
                    --data d --key k --port x       | --port x is no port
                    --data d --key k --tls-port -1  | --tls-port -1 is no port
                    """)
    void whatIsWrongIsSaid(String line, String why) {
        assertThatThrownBy(() -> Options.of(List.of(line.split(" "))))
                .isInstanceOf(Options.Unusable.class)
                .hasMessage(why);
    }
}
