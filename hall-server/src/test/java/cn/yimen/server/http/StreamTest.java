package cn.yimen.server.http;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.wire.Helping.RequestHelp;
import cn.yimen.hall.wire.Helping.TakeHelp;
import cn.yimen.hall.wire.StreamMessage;
import cn.yimen.hall.wire.StreamMessage.Events;
import cn.yimen.hall.wire.StreamMessage.Heartbeat;
import cn.yimen.hall.wire.StreamMessage.Snapshot;
import cn.yimen.server.support.Caller;
import cn.yimen.server.support.Follower;
import cn.yimen.server.support.RunningHall;
import cn.yimen.server.support.Sample;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StreamTest {

    @TempDir Path data;
    private RunningHall hall;
    private Caller caller;

    @BeforeEach
    void start() {
        hall = new RunningHall(data);
        caller = hall.caller();
    }

    @AfterEach
    void stop() {
        hall.close();
    }

    @Test
    void aNewScreenGetsTheStateThenEventsThenHeartbeats() throws Exception {
        caller.issue(1, "A");
        try (var screen = new Follower(hall.port(), "")) {
            assertThat(screen.next()).isInstanceOf(Snapshot.class);
            assertThat(screen.state().waitingCount()).isEqualTo(1);
            caller.issue(2, "A");
            assertThat(screen.stateAt(6).waitingCount()).isEqualTo(2);
            assertThat(heartbeat(screen).head()).isEqualTo(6);
        }
    }

    private static Heartbeat heartbeat(Follower screen) throws Exception {
        StreamMessage message = screen.next();
        while (!(message instanceof Heartbeat)) {
            message = screen.next();
        }
        return (Heartbeat) message;
    }

    @Test
    void aScreenResumesWithoutAGapAcrossARestart() throws Exception {
        var first = new Follower(hall.port(), "");
        caller.issue(1, "A");
        first.stateAt(4);
        first.close();
        caller.issue(2, "A");
        hall.restart();
        caller.issue(3, "A");
        try (var again = Follower.resuming(hall.port(), first)) {
            assertThat(again.next()).isInstanceOf(Events.class);
            assertThat(again.stateAt(8).waitingCount()).isEqualTo(3);
            assertThat(again.epoch()).isEqualTo(first.epoch());
        }
    }

    @Test
    void anotherEpochOrANumberFromTheFutureGetsTheState() throws Exception {
        caller.issue(1, "A");
        String epoch;
        try (var stranger = new Follower(hall.port(), "?epoch=0000&after=2")) {
            assertThat(stranger.next()).isInstanceOf(Snapshot.class);
            epoch = stranger.epoch();
        }
        for (var after : new String[] {"99", "-1"}) {
            var query = "?epoch=" + epoch + "&after=" + after;
            try (var lost = new Follower(hall.port(), query)) {
                assertThat(lost.next()).isInstanceOf(Snapshot.class);
            }
        }
    }

    @Test
    void aFullHallTravelsInPartsAndArrivesWhole() throws Exception {
        for (long n = 1; n <= 120; n++) {
            caller.does(n, Sample.take(n, "A"));
        }
        try (var screen = new Follower(hall.port(), "")) {
            assertThat(screen.next()).isInstanceOf(Snapshot.class);
            assertThat(screen.stateAt(122).tickets()).hasSize(120);
        }
    }

    @Test
    void nothingIsCompressed() throws Exception {
        try (var socket = upgrade("Sec-WebSocket-Extensions: permessage-deflate\r\n")) {
            var bytes = new byte[512];
            int length = socket.getInputStream().read(bytes);
            assertThat(new String(bytes, 0, length, StandardCharsets.ISO_8859_1))
                    .contains("101 Switching")
                    .doesNotContain("permessage-deflate");
        }
    }

    /// Connects as a screen that then reads nothing more.
    private Socket upgrade(String header) throws Exception {
        var socket = new Socket();
        socket.setReceiveBufferSize(1024);
        socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), hall.port()));
        socket.getOutputStream()
                .write(
                        ("GET /v1/events HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\n"
                                        + "Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                                        + "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n"
                                        + header
                                        + "\r\n")
                                .getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    @Test
    void aScreenThatReadsNothingIsCutOffAndHarmsNobody() throws Exception {
        try (var _ = upgrade("");
                var other = new Follower(hall.port(), "")) {
            long n = 0;
            var end = Instant.now().plus(Duration.ofSeconds(20));
            while (!hall.log().contains("screen.cut-off") && Instant.now().isBefore(end)) {
                n++;
                caller.does(n, new RequestHelp("step-" + n + "-" + "x".repeat(30)));
                caller.does(1_000_000 + n, new TakeHelp(Sample.KIOSK, Sample.ONE));
                assertThat(other.stateAt(2 + 2 * n).seq()).isEqualTo(2 + 2 * n);
            }
            assertThat(hall.log()).contains("screen.cut-off why=slow");
        }
    }
}
