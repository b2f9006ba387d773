package cn.yimen.system.attack;

import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.event.HallWideEvent.HelpRequested;
import cn.yimen.hall.event.Recorded;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.wire.StreamMessage.Events;
import cn.yimen.hall.wire.StreamMessage.Snapshot;
import cn.yimen.hall.wire.WireJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import okio.ByteString;

/// Ways in which somebody in the hall server's place answers its machines.
final class Manners {

    /// What is told from before then is somebody's replay.
    static final Instant OLD = Instant.parse("2000-01-01T00:00:00Z");

    private static final int PIECE = 16 * 1024;
    private static final int BOMB = 256;
    private static final int TEXT = 0x81;
    private static final int PACKED_TEXT = 0xc1;
    private static final int PING = 0x89;
    private static final int EIGHT_MORE = 127;
    private static final Pattern KEY = Pattern.compile("(?i)Sec-WebSocket-Key: (\\S+)");
    private static final String GUID = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";

    private Manners() {}

    /// @param plain a place in clear, and `other` another machine, to neither of which anybody goes
    static Map<String, Impostor.Manner> all(URI plain, URI other) {
        var all = new LinkedHashMap<String, Impostor.Manner>();
        for (int status : List.of(301, 302, 307, 308)) {
            all.put("redirect " + status + ", to clear text", redirect(status, plain.toString()));
        }
        all.put("redirect 302, to another machine", redirect(302, other.toString()));
        all.put("redirect 307, to a file", redirect(307, "file:///etc/passwd"));
        all.put("a byte a second", Manners::slow);
        all.put("nothing at all", (_, _) -> pause(Duration.ofMinutes(1)));
        all.put(
                "a body without an end",
                (_, out) -> onAndOn(out, "HTTP/1.1 200 OK\r\n\r\n", zeros()));
        all.put(
                "a header without an end",
                (_, out) -> onAndOn(out, "HTTP/1.1 200 OK\r\nX-A: ", "a".repeat(PIECE)));
        all.put(
                "headers without an end",
                (_, out) -> onAndOn(out, "HTTP/1.1 200 OK\r\n", "X-A: b\r\n".repeat(1_000)));
        all.put(
                "answers that say to wait, without an end",
                (_, out) -> onAndOn(out, "", "HTTP/1.1 100 Continue\r\n\r\n".repeat(1_000)));
        all.put("256 MB of nothing, packed", Manners::packed);
        all.putAll(streams());
        return all;
    }

    private static Map<String, Impostor.Manner> streams() {
        var all = new LinkedHashMap<>(endless());
        all.put("stream: a packed message of 256 MB", Manners::packedStream);
        all.put("stream: a text a million deep", stream((_, out) -> say(out, "[".repeat(1 << 20))));
        all.put(
                "stream: no text of ours, on and on",
                stream((_, out) -> {
                    while (true) {
                        say(out, "{\"type\":\"snapshot\",\"epoch\":7}");
                    }
                }));
        all.put(
                "stream: a byte a second",
                stream((_, out) -> {
                    out.write(head(TEXT, PIECE));
                    drip(out, " ".repeat(PIECE));
                }));
        return all;
    }

    private static Map<String, Impostor.Manner> endless() {
        var all = new LinkedHashMap<String, Impostor.Manner>();
        all.put(
                "stream: a message of a terabyte",
                stream((_, out) -> {
                    out.write(head(TEXT, 1L << 40));
                    onAndOn(out, "", zeros());
                }));
        all.put(
                "stream: a message in parts without an end",
                stream((_, out) -> {
                    out.write(head(0x01, 0));
                    var part = new ByteArrayOutputStream();
                    part.write(head(0x00, PIECE));
                    part.write(new byte[PIECE]);
                    onAndOn(out, part.toByteArray());
                }));
        all.put(
                "stream: pings without an end",
                stream((_, out) -> {
                    var pings = new byte[PIECE * 3];
                    for (int i = 0; i < pings.length; i += 3) {
                        pings[i] = (byte) PING;
                        pings[i + 1] = 1;
                    }
                    onAndOn(out, pings);
                }));
        return all;
    }

    /// Says the same two events on every connection, as if they were new.
    static Impostor.Manner replay() {
        return stream((_, out) -> {
            say(out, WireJson.write(new Snapshot("stale", HallState.empty().snapshot())));
            for (int i = 0; i < 3; i++) {
                say(out, WireJson.write(new Events("stale", List.of(event(1), event(2)))));
            }
        });
    }

    private static Recorded event(long seq) {
        return new Recorded(
                seq, Instant.ofEpochSecond(seq), new HelpRequested(new DeviceId("K1"), "home"));
    }

    private static Impostor.Manner redirect(int status, String place) {
        var answer =
                "HTTP/1.1 %d Elsewhere\r\nLocation: %s\r\nContent-Length: 0\r\n\r\n"
                        .formatted(status, place);
        return (_, out) -> out.write(answer.getBytes(StandardCharsets.US_ASCII));
    }

    private static void slow(String head, OutputStream out) throws IOException {
        drip(out, "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
    }

    private static void drip(OutputStream out, String text) throws IOException {
        for (byte each : text.getBytes(StandardCharsets.US_ASCII)) {
            out.write(each);
            out.flush();
            pause(Duration.ofSeconds(1));
        }
    }

    private static void pause(Duration time) {
        LockSupport.parkNanos(time.toNanos());
    }

    private static String zeros() {
        return "\0".repeat(PIECE);
    }

    private static void onAndOn(OutputStream out, String first, String then) throws IOException {
        out.write(first.getBytes(StandardCharsets.US_ASCII));
        onAndOn(out, then.getBytes(StandardCharsets.US_ASCII));
    }

    private static void onAndOn(OutputStream out, byte... piece) throws IOException {
        while (true) {
            out.write(piece);
            out.flush();
        }
    }

    private static void packed(String head, OutputStream out) throws IOException {
        var body = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(body)) {
            fill(gzip);
        }
        var begin =
                "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: %d\r\n\r\n"
                        .formatted(body.size());
        out.write(begin.getBytes(StandardCharsets.US_ASCII));
        out.write(body.toByteArray());
    }

    private static void fill(OutputStream out) throws IOException {
        for (int i = 0; i < BOMB; i++) {
            out.write(new byte[1 << 20]);
        }
    }

    private static void packedStream(String head, OutputStream out) throws IOException {
        var body = new ByteArrayOutputStream();
        var bare = new Deflater(Deflater.BEST_SPEED, true);
        try (var packing = new DeflaterOutputStream(body, bare)) {
            fill(packing);
        } finally {
            bare.end();
        }
        out.write(agreed(head, "Sec-WebSocket-Extensions: permessage-deflate\r\n"));
        out.write(head(PACKED_TEXT, body.size()));
        out.write(body.toByteArray());
        out.flush();
        pause(Duration.ofMinutes(1));
    }

    private static Impostor.Manner stream(Impostor.Manner then) {
        return (head, out) -> {
            out.write(agreed(head, ""));
            out.flush();
            then.answer(head, out);
            pause(Duration.ofSeconds(1));
        };
    }

    private static byte[] agreed(String head, String more) throws IOException {
        var key = KEY.matcher(head);
        if (!key.find()) {
            throw new IOException("no stream is asked for");
        }
        var accept = ByteString.encodeUtf8(key.group(1) + GUID).sha1().base64();
        var answer =
                "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                        + "Sec-WebSocket-Accept: "
                        + accept
                        + "\r\n"
                        + more
                        + "\r\n";
        return answer.getBytes(StandardCharsets.US_ASCII);
    }

    private static void say(OutputStream out, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        out.write(head(TEXT, bytes.length));
        out.write(bytes);
        out.flush();
    }

    private static byte[] head(int kind, long length) {
        return ByteBuffer.allocate(10)
                .put((byte) kind)
                .put((byte) EIGHT_MORE)
                .putLong(length)
                .array();
    }
}
