package cn.yimen.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yimen.hall.config.WrongValue;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ServerAddressesTest {

    @Test
    void oneAddressIsAHallWithOneServer() throws WrongValue {
        assertThat(ServerAddresses.read("https://127.0.0.1:7443"))
                .containsExactly(URI.create("https://127.0.0.1:7443"));
    }

    @Test
    void theFirstOfSeveralIsPreferred() throws WrongValue {
        assertThat(ServerAddresses.read("https://b:7081/v1/halls/H1, https://a:7080"))
                .containsExactly(
                        URI.create("https://b:7081/v1/halls/H1"), URI.create("https://a:7080"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://a:7080", "https://a,http://b", "http://127.0.0.1"})
    void anAddressInClearIsRefusedWithWhatToWrite(String text) {
        assertThatThrownBy(() -> ServerAddresses.read(text))
                .hasMessageContainingAll("http://", "https://HOST:7443");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "7443",
                "http://",
                "https://",
                "ftp://a",
                "https://a b",
                "https://a,",
                "https://a,b"
            })
    void oneThatIsNoAddressSpoilsTheList(String text) {
        assertThatThrownBy(() -> ServerAddresses.read(text)).hasMessageContaining("is no address");
    }
}
