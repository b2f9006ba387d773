package cn.yimen.sandbox.service;

import cn.yimen.hall.wire.MalformedMessage;
import cn.yimen.hall.wire.WireJson;
import cn.yimen.sandbox.contract.Contract;
import cn.yimen.sandbox.contract.Operation;
import cn.yimen.sandbox.seal.SealOffice;
import cn.yimen.sandbox.store.Records;
import cn.yimen.sandbox.store.Records.Known;
import cn.yimen.sandbox.store.Shelf;
import cn.yimen.uplink.contract.Canonical;
import cn.yimen.uplink.contract.Credentials;
import cn.yimen.uplink.contract.ProblemType;
import cn.yimen.uplink.contract.Signing;
import cn.yimen.uplink.contract.write.Stamp;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.jdbi.v3.core.Handle;

/// Every operation of the contract but those of the hall's events, each under its key.
public final class Services {

    private static final Duration AHEAD = Duration.ofHours(1);

    private final Map<String, Handling> handlings;

    private Services(Map<String, Handling> handlings) {
        this.handlings = Map.copyOf(handlings);
    }

    /// Who seals documents, and who signs the codes of bookings.
    public record Offices(SealOffice seals, BookingOffice bookings) {}

    /// @param shared what this platform and its callers share
    /// @param random for codes and tokens
    /// @param home where phones find this platform
    /// @param offices who seals and signs
    public static Services of(
            Credentials shared, RandomGenerator random, Supplier<URI> home, Offices offices) {
        var codes = new Codes(random);
        var all = new HashMap<String, Handling>();
        all.putAll(Catalogue.handlings());
        all.putAll(new Appointments(shared, codes, offices.bookings()).handlings());
        all.putAll(new Ratings(codes).handlings());
        all.putAll(new Cases(codes, offices.seals()).handlings());
        all.putAll(new Identity(codes, shared).handlings());
        all.putAll(new LicenceDesk(shared, offices.seals()).handlings());
        all.putAll(new Payments(codes).handlings());
        all.putAll(new Certificates(codes, offices.seals()).handlings());
        all.putAll(new Hotline(codes).handlings());
        all.putAll(Files.handlings());
        all.putAll(new Uploads(shared, codes, home).handlings());
        all.putAll(Fleet.handlings());
        return new Services(all);
    }

    /// What the contract has and nobody handles; empty in a whole platform.
    public boolean handles(Operation operation) {
        return handlings.containsKey(operation.id());
    }

    public Answer handle(Call call, Handle handle) throws MalformedMessage {
        var shelf = new Shelf(handle);
        var handling = handlings.get(call.operation().id());
        if (handling == null) {
            throw new IllegalStateException("nobody handles " + call.operation().id());
        }
        var stamp = stamp(call);
        return stamp.isEmpty()
                ? handling.handle(call, shelf)
                : once(call, shelf, stamp.get(), handling);
    }

    private static Answer once(Call call, Shelf shelf, Stamp stamp, Handling handling)
            throws MalformedMessage {
        if (stamp.at().isAfter(call.now().plus(AHEAD))) {
            return Answer.refused(Refusals.invalid("/stamp/at"));
        }
        var records = shelf.records();
        var entry = entry(call, stamp);
        var known = records.look(entry, call.now());
        if (known.isPresent()) {
            return again(known.get());
        }
        var answer = handling.handle(call, shelf);
        if (answer.isDone()) {
            records.enter(entry, answer.status(), answer.text(), call.now());
        }
        return answer;
    }

    private static Answer again(Known known) {
        return switch (known) {
            case Known.Same(int status, var _) when status == 204 -> Answer.none(status);
            case Known.Same(int status, var answer) -> Answer.json(status, answer);
            case Known.Other _ -> Answer.refused(ProblemType.KEY_REUSED, "同一 key 已有不同内容");
        };
    }

    private static Records.Entry entry(Call call, Stamp stamp) {
        var operation = call.operation();
        var path = new StringBuilder();
        for (var parameter : operation.parameters()) {
            if (parameter.place().equals("path")) {
                path.append(call.parameter(parameter.name())).append('/');
            }
        }
        var digest =
                Signing.digest(
                        (path + Canonical.digest(call.text())).getBytes(StandardCharsets.UTF_8));
        return new Records.Entry(operation.id(), operation.record(), stamp, digest);
    }

    private record Stamped(Optional<Stamp> stamp) {}

    /// Batches have none of their own: each of their items has.
    private static Optional<Stamp> stamp(Call call) throws MalformedMessage {
        return call.operation().body().isPresent()
                ? WireJson.read(call.text(), Stamped.class).stamp()
                : Optional.empty();
    }

    /// Whether the contract and this program offer the same.
    public static boolean isWhole(Services services, Contract contract) {
        return contract.operations().stream()
                .filter(operation -> !operation.id().matches("health|reportEvents|reportHeartbeat"))
                .allMatch(services::handles);
    }
}
