package cn.yimen.system.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SessionsPartTest {

    @Test
    void soManyComeAndGoAsWasSaid() {
        var extent = Extent.of(List.of("--sessions", "12", "--seed", "7"));
        assertThat(SessionsPart.command(extent))
                .endsWith("cn.yimen.system.session.SessionsMain", "12", "7");
    }
}
