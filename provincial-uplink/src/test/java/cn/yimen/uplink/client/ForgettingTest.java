package cn.yimen.uplink.client;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.uplink.client.Listener.Says;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/// Which connection each call came over, told by the caller's port.
final class ForgettingTest {

    private static final InstantSource CLOCK =
            InstantSource.fixed(Instant.parse("2026-11-23T01:00:00Z"));
    private static final Call PLAIN = Call.get("v1", "plain");

    private final List<Integer> ports = new CopyOnWriteArrayList<>();
    private Runnable meanwhile = () -> {};

    private final Says answers =
            exchange -> {
                ports.add(exchange.getRemoteAddress().getPort());
                if (exchange.getRequestURI().getPath().matches(".*(slow|health)")) {
                    meanwhile.run();
                }
                Listener.text(exchange, 204, "");
            };

    private interface Course {
        void of(Transport transport);
    }

    private void with(Course course) throws IOException {
        try (var listener = Listener.plain(answers);
                var transport =
                        new Transport(
                                listener.address("http://127.0.0.1", Access.DIRECT),
                                CLOCK,
                                new Random(7))) {
            course.of(transport);
        }
    }

    @Test
    void aConnectionIsKeptFromCallToCallUntilItIsForgotten() throws IOException {
        with(transport -> {
            transport.send(PLAIN);
            transport.send(PLAIN);
            transport.forget();
            transport.send(PLAIN);
            transport.send(PLAIN);
        });
        assertThat(ports.get(1)).isEqualTo(ports.get(0));
        assertThat(ports.get(2)).isNotEqualTo(ports.get(1));
        assertThat(ports.get(3)).isEqualTo(ports.get(2));
    }

    @Test
    void oneOnWhichSomebodyStillWaitedIsForgottenWithItsAnswer() throws IOException {
        with(transport -> {
            meanwhile = transport::forget;
            transport.send(Call.get("v1", "slow"));
            transport.send(PLAIN);
        });
        assertThat(ports.get(1)).isNotEqualTo(ports.get(0));
    }

    /// A look whether the province is there goes over the connection that answered somebody.
    @Test
    void oneOverWhichTheProvinceIsOnlyLookedForIsForgottenToo() throws IOException {
        with(transport -> {
            meanwhile = transport::forget;
            transport.send(PLAIN);
            transport.answers();
            transport.send(PLAIN);
        });
        assertThat(ports.get(1)).isEqualTo(ports.get(0));
        assertThat(ports.get(2)).isNotEqualTo(ports.get(1));
    }

    @Test
    void whileOneIsSlowEveryOtherIsLetGoAsItEnds() {
        var said = new CopyOnWriteArrayList<String>();
        var lines = new Lines(() -> said.add("let go"));
        lines.begins();
        lines.forget();
        lines.begins();
        lines.ends();
        lines.ends();
        lines.begins();
        lines.ends();
        assertThat(said).as("at once, and as each of the two ended").hasSize(3);
    }
}
