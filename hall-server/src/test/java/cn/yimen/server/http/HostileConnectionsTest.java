package cn.yimen.server.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.wire.WireJson;
import cn.yimen.server.support.Caller;
import cn.yimen.server.support.Follower;
import cn.yimen.server.support.RunningHall;
import cn.yimen.server.support.Sample;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Bytes that no client of ours sends get a clear 4xx, change nothing, and keep nobody else from
/// being served.
final class HostileConnectionsTest {

    private static final String POST = "POST /v1/commands HTTP/1.1\r\nHost: hall\r\n";
    private static final int PATIENCE_MILLIS = 20_000;

    @TempDir static Path data;
    private static RunningHall hall;
    private static Caller caller;
    private String before = "";

    /// The first day begins by itself shortly after the start.
    @BeforeAll
    static void start() throws Exception {
        hall = new RunningHall(data);
        caller = hall.caller();
        try (var follower = new Follower(hall.port(), "")) {
            follower.stateAt(2);
        }
    }

    @AfterAll
    static void stop() {
        hall.close();
    }

    @BeforeEach
    void looks() throws Exception {
        before = caller.get("/v1/health").body();
    }

    @AfterEach
    void nothingChanged() throws Exception {
        assertThat(caller.get("/v1/health").body()).isEqualTo(before);
    }

    private static Socket connected() throws IOException {
        var socket = new Socket(InetAddress.getLoopbackAddress(), hall.port());
        socket.setSoTimeout(PATIENCE_MILLIS);
        return socket;
    }

    /// @return all that comes until the server closes or has answered
    private static String answer(byte[] request) throws IOException {
        try (var socket = connected()) {
            write(socket, request);
            return answer(socket);
        }
    }

    private static String answer(String request) throws IOException {
        return answer(request.getBytes(ISO_8859_1));
    }

    /// The server may have heard enough before all was said.
    private static void write(Socket socket, byte[] request) throws IOException {
        try {
            socket.getOutputStream().write(request);
            socket.getOutputStream().flush();
        } catch (SocketException cutOff) {
            assertThat(socket.isConnected()).isTrue();
        }
    }

    private static String answer(Socket socket) throws IOException {
        var buffer = new byte[4096];
        int read = socket.getInputStream().read(buffer);
        return new String(buffer, 0, Math.max(0, read), UTF_8);
    }

    private static String posted(String body) {
        return POST + "Content-Length: " + body.getBytes(UTF_8).length + "\r\n\r\n" + body;
    }

    private static String command() {
        return WireJson.write(Sample.envelope(1, Sample.take(1, "A")));
    }

    @Test
    void aKeyThatStandsTwiceIsMalformed() throws Exception {
        var body = command().replace("\"from\":", "\"from\":\"K2\",\"from\":");
        assertThat(answer(posted(body))).startsWith("HTTP/1.1 400");
        var inside = command().replace("\"type\":", "\"type\":\"stop-hall\",\"type\":");
        assertThat(answer(posted(inside))).startsWith("HTTP/1.1 400");
    }

    @Test
    void whatFollowsACommandIsMalformed() throws Exception {
        assertThat(answer(posted(command() + command()))).startsWith("HTTP/1.1 400");
        assertThat(answer(posted(command() + "}"))).startsWith("HTTP/1.1 400");
    }

    @Test
    void bytesThatAreNoTextAreMalformed() throws Exception {
        var broken = command().replace("ITEM-A", "ITEM-\u00C3(");
        assertThat(answer(POST + "Content-Length: " + broken.length() + "\r\n\r\n" + broken))
                .startsWith("HTTP/1.1 400")
                .contains("not UTF-8");
    }

    @Test
    void tenMegabytesWithoutASaidLengthAreTurnedAway() throws Exception {
        var part = "186A0\r\n" + "x".repeat(100_000) + "\r\n";
        var answer =
                answer(
                        POST
                                + "Transfer-Encoding: chunked\r\n\r\n"
                                + part.repeat(100)
                                + "0\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 413");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: -1",
                "Content-Length: 99999999999999999999",
                "Content-Length: ten",
                "Content-Length: 5\r\nContent-Length: 6",
                "Content-Length: 5\r\nTransfer-Encoding: chunked",
                "Transfer-Encoding: rumours",
            })
    void aBodyOfContradictoryLengthIsNotRead(String header) throws Exception {
        assertThat(answer(POST + header + "\r\n\r\nhello")).startsWith("HTTP/1.1 4");
    }

    @ParameterizedTest
    @CsvSource({"100000, 1", "20, 5000"})
    void aFloodOfHeadersIsTurnedAway(int length, int times) throws Exception {
        var flood = new StringBuilder(POST);
        for (int n = 0; n < times; n++) {
            flood.append("X-").append(n).append(": ").append("y".repeat(length)).append("\r\n");
        }
        assertThat(answer(flood.append("\r\n").toString())).startsWith("HTTP/1.1 431");
    }

    @Test
    void anAddressWithoutEndIsTurnedAway() throws Exception {
        assertThat(answer("GET /v1/" + "a".repeat(100_000) + " HTTP/1.1\r\nHost: hall\r\n\r\n"))
                .startsWith("HTTP/1.1 414");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hello\r\n\r\n",
                "GET\r\n\r\n",
                "GET /v1/health HTTP/9.9\r\nHost: hall\r\n\r\n",
                "GET /v1/health HTTP/1.1\r\n\r\n",
                "GET /v1/../../etc/passwd HTTP/1.1\r\nHost: hall\r\n\r\n",
                "GET /v1/%2e%2e/health HTTP/1.1\r\nHost: hall\r\n\r\n",
                "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\r\n\r\n",
            })
    void whatIsNoRequestGetsAPlainNo(String request) throws Exception {
        assertThat(answer(request)).matches("(?s)HTTP/1.1 (4..|505) .*");
    }

    @Test
    void whoHangsUpInTheMiddleOfABodyChangesNothing() throws Exception {
        try (var socket = connected()) {
            write(socket, (POST + "Content-Length: 5000\r\n\r\n" + command()).getBytes(UTF_8));
            socket.shutdownOutput();
            assertThat(answer(socket)).startsWith("HTTP/1.1 400");
        }
    }

    @Test
    void whoHangsUpAfterTheWholeRequestStillGetsTheAnswer() throws Exception {
        try (var socket = connected()) {
            write(socket, "GET /v1/health HTTP/1.1\r\nHost: hall\r\n\r\n".getBytes(UTF_8));
            socket.shutdownOutput();
            assertThat(answer(socket)).startsWith("HTTP/1.1 200");
        }
    }

    @Test
    void hundredsWhoConnectAndSayNothingAreInNobodysWay() throws Exception {
        List<Socket> silent = new ArrayList<>();
        try {
            for (int n = 0; n < 300; n++) {
                var socket = connected();
                write(socket, POST.getBytes(UTF_8));
                silent.add(socket);
            }
            assertThat(caller.get("/v1/health").statusCode()).isEqualTo(200);
        } finally {
            for (var socket : silent) {
                socket.close();
            }
        }
    }
}
