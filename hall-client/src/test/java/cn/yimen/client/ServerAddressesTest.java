package cn.yimen.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ServerAddressesTest {

    @Test
    void oneAddressIsAListOfOne() {
        assertThat(ServerAddresses.read("http://127.0.0.1:7080").orElseThrow())
                .containsExactly(URI.create("http://127.0.0.1:7080"));
    }

    @Test
    void severalStandInTheOrderInWhichTheyAreTried() {
        assertThat(ServerAddresses.read("https://b:7081/v1/halls/H1, https://a:7080").orElseThrow())
                .containsExactly(
                        URI.create("https://b:7081/v1/halls/H1"), URI.create("https://a:7080"));
    }

    @Test
    void whatIsSaidInClearFollowsFromTheAddress() {
        assertThat(ServerAddresses.areInClear(List.of(URI.create("http://a:1")))).isTrue();
        assertThat(ServerAddresses.areInClear(List.of(URI.create("https://a:1")))).isFalse();
        assertThat(ServerAddresses.areInClear(List.of())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "7080",
                "http://",
                "ftp://a",
                "http://a b",
                "http://a,",
                "http://a,b",
                "http://a,https://b"
            })
    void oneThatIsNoAddressSpoilsTheList(String text) {
        assertThat(ServerAddresses.read(text)).isEmpty();
    }
}
