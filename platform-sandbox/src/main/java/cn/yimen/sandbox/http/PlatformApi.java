package cn.yimen.sandbox.http;

import cn.yimen.hall.domain.HallId;
import cn.yimen.hall.log.EventLog;
import cn.yimen.hall.wire.MalformedMessage;
import cn.yimen.hall.wire.WireJson;
import cn.yimen.sandbox.contract.Operation;
import cn.yimen.sandbox.ledger.Ledger;
import cn.yimen.sandbox.service.Answer;
import cn.yimen.sandbox.service.Call;
import cn.yimen.uplink.contract.BatchReceipt;
import cn.yimen.uplink.contract.BatchReceipt.Outcome;
import cn.yimen.uplink.contract.Heartbeat;
import cn.yimen.uplink.contract.ProblemType;
import cn.yimen.uplink.contract.SignedRequest;
import io.javalin.http.Context;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/// The operations of the contract behind the gate. Each answers with a value; how the answer fares
/// on its way is the faults' business.
final class PlatformApi {

    static final int LARGEST_BODY_BYTES = 2 << 20;

    private final Ledger ledger;
    private final Gate gate;
    private final Front front;
    private final EventLog log;

    PlatformApi(Ledger ledger, Gate gate, Front front, EventLog log) {
        this.ledger = ledger;
        this.gate = gate;
        this.front = front;
        this.log = log;
    }

    /// @param now the platform's time, right or wrong
    Answer answer(Operation operation, Context request, Instant now) {
        var bytes = request.bodyAsBytes();
        var refused =
                gate.check(claim(request), header(request, SignedRequest.SIGNATURE), bytes, now);
        if (refused.isPresent()) {
            log.write("request.refused", Map.of("type", refused.get().type()));
            return Answer.refused(refused.get());
        }
        try {
            var body = unpacked(bytes, header(request, "Content-Encoding"));
            return body.length > LARGEST_BODY_BYTES
                    ? tooLarge()
                    : handle(new Call(operation, parameters(operation, request), body, now));
        } catch (IOException e) {
            return malformed();
        }
    }

    private static SignedRequest claim(Context request) {
        return new SignedRequest(
                header(request, SignedRequest.APP_KEY),
                request.method().name(),
                path(request),
                header(request, SignedRequest.TIMESTAMP),
                header(request, SignedRequest.NONCE),
                header(request, SignedRequest.BODY_DIGEST));
    }

    private static byte[] unpacked(byte[] bytes, String encoding) throws IOException {
        if (!encoding.equals("gzip")) {
            return bytes;
        }
        try (var gzip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return gzip.readNBytes(LARGEST_BODY_BYTES + 1);
        }
    }

    private static Map<String, String> parameters(Operation operation, Context request) {
        var found = new HashMap<String, String>();
        for (var parameter : operation.parameters()) {
            var name = parameter.name();
            var value =
                    switch (parameter.place()) {
                        case "path" -> request.pathParam(name);
                        case "query" -> request.queryParam(name);
                        default -> request.header(name);
                    };
            if (value != null) {
                found.put(name, value);
            }
        }
        return Map.copyOf(found);
    }

    /// The events of a hall are many, and each of them is checked for itself.
    private Answer handle(Call call) {
        return switch (call.operation().id()) {
            case "reportEvents" -> events(call);
            case "reportHeartbeat" -> heartbeat(call);
            default -> front.answer(call);
        };
    }

    private Answer events(Call call) {
        var hall = hall(call);
        var batch = BatchReader.read(hall, call.text());
        if (batch.isEmpty()) {
            return malformed();
        }
        var receipts = ledger.enter(hall, batch.get().epoch(), batch.get().items(), call.now());
        log.write(
                "batch.received",
                Map.of(
                        "hall", hall,
                        "count", receipts.size(),
                        "accepted",
                                receipts.stream()
                                        .filter(item -> item.outcome() == Outcome.ACCEPTED)
                                        .count()));
        return Answer.of(new BatchReceipt(call.now(), receipts));
    }

    private Answer heartbeat(Call call) {
        try {
            ledger.hear(hall(call), WireJson.read(call.text(), Heartbeat.class), call.now());
            return Answer.none(204);
        } catch (MalformedMessage e) {
            return malformed();
        }
    }

    static Answer tooLarge() {
        return Answer.refused(ProblemType.TOO_LARGE, "请求过大");
    }

    private static Answer malformed() {
        return Answer.refused(ProblemType.MALFORMED, "请求不合约定");
    }

    private static HallId hall(Call call) {
        return new HallId(Objects.requireNonNullElse(call.parameters().get("hall"), ""));
    }

    private static String path(Context request) {
        var query = request.queryString();
        return request.req().getRequestURI() + (query == null ? "" : "?" + query);
    }

    private static String header(Context request, String name) {
        return Objects.requireNonNullElse(request.header(name), "");
    }
}
