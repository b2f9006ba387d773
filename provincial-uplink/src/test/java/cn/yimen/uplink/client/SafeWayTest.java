package cn.yimen.uplink.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SafeWayTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://platform.example/api",
                "HTTPS://platform.example",
                "http://127.0.0.1:7",
                "http://[::1]:7",
                "http://localhost/"
            })
    void tlsOrThisComputerIsSafe(String address) {
        assertThat(SafeWay.isSafe(URI.create(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://platform.example/api",
                "ftp://127.0.0.1/",
                "http://127.0.0.1.x/",
                "http:/nowhere",
                "https:///",
                "platform"
            })
    void anythingElseIsNot(String address) {
        assertThat(SafeWay.isSafe(URI.create(address))).isFalse();
    }
}
