package cn.yimen.system.attack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/// Hostile HTTP of a machine that is let in.
record HttpCases(RawTls server, Loot loot, Intrusion intrusion) {

    private static final String DOOR = "/v1/commands";

    void run() throws IOException {
        var kiosk = server.as(loot.of("kiosk"));
        sizes(kiosk);
        meanings(kiosk);
        paths(kiosk);
        frames(kiosk);
    }

    private void sizes(RawTls kiosk) throws IOException {
        refused("a body of 10 MB", kiosk, Requests.post(DOOR, " ".repeat(10 << 20)));
        refused("a header of 1 MB", kiosk, get("/v1/health", "X-A: " + "a".repeat(1 << 20)));
        refused(
                "ten thousand headers",
                kiosk,
                get("/v1/health", "X-A: b\r\n".repeat(10_000) + "Y: z"));
        refused("an address of 1 MB", kiosk, Requests.get("/v1/health?" + "a".repeat(1 << 20)));
        refused("an endless body in chunks", kiosk, chunks());
        refused("a gzip bomb", kiosk, Requests.post(DOOR, "Content-Encoding: gzip\r\n", bomb()));
        refused("JSON a hundred thousand deep", kiosk, Requests.post(DOOR, "[".repeat(60_000)));
        refused("a number of 60,000 digits", kiosk, Requests.post(DOOR, "9".repeat(60_000)));
    }

    private void meanings(RawTls kiosk) {
        var body = "{\"id\":\"x\",\"from\":\"K2\"}";
        refused("two lengths", kiosk, Requests.post(DOOR, "Content-Length: 3\r\n", body));
        refused(
                "length and chunks (smuggling)",
                kiosk,
                Requests.post(DOOR, "Transfer-Encoding: chunked\r\n", "0\r\n\r\nGET /v1/staff"));
        refused(
                "chunks under another name",
                kiosk,
                Requests.post(DOOR, "Transfer-Encoding: xchunked\r\n", body));
        refused(
                "the same key twice",
                kiosk,
                Requests.post(DOOR, "{\"id\":\"a\",\"id\":\"b\",\"from\":\"K1\",\"from\":\"K2\"}"));
        refused("no UTF-8", kiosk, Requests.post(DOOR, "{}").replace("{}", "\u00ff\u00fe"));
        refused("right-to-left ids", kiosk, Requests.post(DOOR, "{\"from\":\"\u202eK1\"}"));
        refused("a line break in a header", kiosk, get("/v1/health", "X-A: b\rSet-Cookie: a=b"));
        refused("a null byte in a header", kiosk, get("/v1/health", "X-A: \u0000"));
        refused("a first line without an end", kiosk, "GET /v1/health".repeat(20_000));
    }

    private void paths(RawTls kiosk) {
        for (var path :
                new String[] {
                    "/v1/../../etc/passwd",
                    "/v1/%2e%2e/%2e%2e/etc/passwd",
                    "/v1/health/..;/staff",
                    "/v1//staff",
                    "/v1/%2573taff",
                    "/v1/machines/K2/../K1/records",
                    "http://169.254.169.254/latest/meta-data",
                    "file:///etc/passwd"
                }) {
            var answer = kiosk.ask(Requests.get(path));
            intrusion.must(
                    "path " + path,
                    "nothing of the disk, nothing of others",
                    answer,
                    seen -> !seen.isGiven() && !seen.text().contains("root:"));
        }
        for (var method : new String[] {"TRACE", "CONNECT", "PUT", "DELETE", "PRI"}) {
            refused(
                    "method " + method,
                    kiosk,
                    Requests.get("/v1/staff").replaceFirst("GET", method));
        }
        var answer =
                kiosk.ask(Requests.get("/v1/health").replace("Host: hall", "Host: evil.example"));
        intrusion.must(
                "another Host",
                "is not repeated",
                answer,
                seen -> !seen.text().contains("evil.example"));
    }

    private void frames(RawTls kiosk) {
        var upgrade =
                String.join(
                        "\r\n",
                        "GET /v1/events HTTP/1.1",
                        "Host: hall",
                        "Upgrade: websocket",
                        "Connection: Upgrade",
                        "Sec-WebSocket-Version: 13",
                        "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
                        "",
                        "");
        refused("the stream without a certificate", server, upgrade);
        var large = "\u0082\u00ff\u007f\u00ff\u00ff\u00ff\u00ff\u00ff\u00ff\u00ff" + "m".repeat(4);
        cut("a frame that says it is endless", kiosk, upgrade + large + "x".repeat(100_000));
        cut("a frame without its mask", kiosk, upgrade + "\u0081\u0005hello");
        cut("five thousand pings", kiosk, upgrade + "\u0089\u0080mask".repeat(5_000));
    }

    /// The stream was theirs to hear; what counts is that the server ends it and lives.
    private void cut(String name, RawTls as, String request) {
        long begin = System.nanoTime();
        var answer = as.ask(request);
        long millis = (System.nanoTime() - begin) / 1_000_000;
        intrusion.note(
                name,
                "no memory taken, the line is cut or goes on",
                answer.text().length() < (1 << 20) + 65_536,
                answer.brief() + " after " + millis + " ms");
    }

    private void refused(String name, RawTls as, String request) {
        intrusion.refused(name, as.ask(request));
    }

    private static String get(String path, String header) {
        return Requests.get(path).replace("\r\n\r\n", "\r\n" + header + "\r\n\r\n");
    }

    private static String chunks() {
        var head = "POST " + DOOR + " HTTP/1.1\r\nHost: hall\r\nTransfer-Encoding: chunked\r\n\r\n";
        return head + ("10000\r\n" + " ".repeat(0x10000) + "\r\n").repeat(300);
    }

    /// Text of a gzip stream that would be 64 MB.
    private static String bomb() throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            for (int i = 0; i < 64; i++) {
                out.write(new byte[1 << 20]);
            }
        }
        return packed.toString(StandardCharsets.ISO_8859_1);
    }
}
