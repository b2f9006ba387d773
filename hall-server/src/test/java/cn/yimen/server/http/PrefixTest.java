package cn.yimen.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class PrefixTest {

    @Test
    void whatFollowsTheOnlyHallIsItsDoor() {
        assertThat(Prefix.of("/v1").strip("/v1/tickets/7/holder"))
                .contains(new Prefix.Address(Map.of(), "/tickets/7/holder"));
    }

    @Test
    void aHallIsNamedWhereTheBracesAre() {
        assertThat(Prefix.of("/v1/halls/{hall}").strip("/v1/halls/530199000001/health"))
                .contains(new Prefix.Address(Map.of("hall", "530199000001"), "/health"));
    }

    @Test
    void anotherBeginningIsNobodys() {
        var prefix = Prefix.of("/v1/halls/{hall}");
        for (var path : new String[] {"", "/", "/v1", "/v1/halls/7", "/v2/halls/7/health"}) {
            assertThat(prefix.strip(path)).as(path).isEqualTo(Optional.empty());
        }
    }
}
