package cn.yimen.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ServersTest {

    @ParameterizedTest
    @CsvSource({
        "http://h:7080,               http://h:7080/v1/",
        "http://h:7080/,              http://h:7080/v1/",
        "https://city/v1/halls/5301,  https://city/v1/halls/5301/",
        "https://city/v1/halls/5301/, https://city/v1/halls/5301/",
    })
    void anAddressMayNameAHall(String given, String base) {
        assertThat(new Servers(List.of(URI.create(given))).inUse()).hasToString(base);
    }

    @Test
    void whoFailsIsLeftOnceHoweverManySaySo() {
        var servers = new Servers(List.of(URI.create("http://one"), URI.create("http://two")));
        var one = servers.inUse();
        servers.failed(one);
        var two = servers.inUse();
        servers.failed(one);
        assertThat(servers.inUse()).isEqualTo(two).isNotEqualTo(one);
        servers.failed(two);
        assertThat(servers.inUse()).isEqualTo(one);
    }
}
