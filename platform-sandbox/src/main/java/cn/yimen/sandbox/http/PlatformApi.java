package cn.yimen.sandbox.http;

import cn.yimen.hall.domain.HallId;
import cn.yimen.hall.log.EventLog;
import cn.yimen.hall.wire.MalformedMessage;
import cn.yimen.hall.wire.WireJson;
import cn.yimen.sandbox.ledger.Ledger;
import cn.yimen.uplink.contract.BatchReceipt;
import cn.yimen.uplink.contract.BatchReceipt.Outcome;
import cn.yimen.uplink.contract.Heartbeat;
import cn.yimen.uplink.contract.PlatformProblem;
import cn.yimen.uplink.contract.SignedRequest;
import io.javalin.http.Context;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/// The resources of the contract. Each answers with a value; how the answer fares on its way is the
/// faults' business.
final class PlatformApi {

    static final int LARGEST_BODY_BYTES = 2 << 20;

    private final Ledger ledger;
    private final Gate gate;
    private final InstantSource clock;
    private final EventLog log;

    PlatformApi(Ledger ledger, Gate gate, InstantSource clock, EventLog log) {
        this.ledger = ledger;
        this.gate = gate;
        this.clock = clock;
        this.log = log;
    }

    /// @param body empty with 204
    record Answer(int status, String type, String body) {

        static Answer of(PlatformProblem problem) {
            return new Answer(
                    problem.status(), PlatformProblem.MEDIA_TYPE, WireJson.write(problem));
        }
    }

    Answer events(Context request) {
        return admitted(request, body -> events(hall(request), body));
    }

    Answer heartbeat(Context request) {
        return admitted(request, body -> heartbeat(hall(request), body));
    }

    private interface Handling {
        Answer handle(String body);
    }

    private Answer admitted(Context request, Handling handling) {
        var bytes = request.bodyAsBytes();
        var claim =
                new SignedRequest(
                        header(request, SignedRequest.APP_KEY),
                        request.method().name(),
                        path(request),
                        header(request, SignedRequest.TIMESTAMP),
                        header(request, SignedRequest.NONCE),
                        header(request, SignedRequest.BODY_DIGEST));
        var refused = gate.check(claim, header(request, SignedRequest.SIGNATURE), bytes);
        if (refused.isPresent()) {
            log.write("request.refused", Map.of("type", refused.get().type()));
            return Answer.of(refused.get());
        }
        try {
            var body = unpacked(bytes, header(request, "Content-Encoding"));
            return body.length > LARGEST_BODY_BYTES
                    ? tooLarge()
                    : handling.handle(new String(body, StandardCharsets.UTF_8));
        } catch (IOException e) {
            return malformed();
        }
    }

    private static byte[] unpacked(byte[] bytes, String encoding) throws IOException {
        if (!encoding.equals("gzip")) {
            return bytes;
        }
        try (var gzip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return gzip.readNBytes(LARGEST_BODY_BYTES + 1);
        }
    }

    private Answer events(HallId hall, String body) {
        var batch = BatchReader.read(hall, body);
        if (batch.isEmpty()) {
            return malformed();
        }
        var now = clock.instant();
        var receipts = ledger.enter(hall, batch.get().epoch(), batch.get().items(), now);
        log.write(
                "batch.received",
                Map.of(
                        "hall", hall,
                        "count", receipts.size(),
                        "accepted",
                                receipts.stream()
                                        .filter(item -> item.outcome() == Outcome.ACCEPTED)
                                        .count()));
        return new Answer(200, "application/json", WireJson.write(new BatchReceipt(now, receipts)));
    }

    private Answer heartbeat(HallId hall, String body) {
        try {
            ledger.hear(hall, WireJson.read(body, Heartbeat.class), clock.instant());
            return new Answer(204, "", "");
        } catch (MalformedMessage e) {
            return malformed();
        }
    }

    static Answer tooLarge() {
        return Answer.of(new PlatformProblem(PlatformProblem.TOO_LARGE, "请求过大", 413));
    }

    private static Answer malformed() {
        return Answer.of(new PlatformProblem(PlatformProblem.MALFORMED, "请求不合约定", 400));
    }

    private static HallId hall(Context request) {
        return new HallId(request.pathParam("hall"));
    }

    private static String path(Context request) {
        var query = request.queryString();
        return request.req().getRequestURI() + (query == null ? "" : "?" + query);
    }

    private static String header(Context request, String name) {
        return Objects.requireNonNullElse(request.header(name), "");
    }
}
