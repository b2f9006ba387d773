package cn.yimen.uplink;

import cn.yimen.uplink.client.Events;
import cn.yimen.uplink.client.Hindrance;
import cn.yimen.uplink.client.Outcome;
import cn.yimen.uplink.client.Transport;
import cn.yimen.uplink.contract.BatchReceipt;
import cn.yimen.uplink.contract.EventBatch;
import cn.yimen.uplink.contract.Heartbeat;
import cn.yimen.uplink.contract.PlatformProblem;
import java.time.Duration;
import java.time.InstantSource;
import java.util.random.RandomGenerator;

/// The platform over the network. Only two refusals are about what is sent; whatever else the
/// platform refuses is about who sends it or where, and no reason to park records.
final class PlatformClient implements Platform {

    private static final int AT_ONCE = 4;

    private final Transport transport;
    private final Events events;

    PlatformClient(PlatformAddress address, InstantSource clock, RandomGenerator random) {
        this.transport = new Transport(address, clock, random);
        this.events = new Events(transport);
    }

    @Override
    public Delivery report(EventBatch batch) {
        return switch (events.report(batch)) {
            case Outcome.Done<BatchReceipt>(var receipt) -> new Delivery.Received(receipt);
            case Outcome.Refused<BatchReceipt>(var problem) -> refused(problem);
            case Outcome.NotNow<BatchReceipt>(var hindrance) -> notNow(hindrance);
        };
    }

    @Override
    public Delivery report(Heartbeat heartbeat) {
        return switch (events.report(heartbeat)) {
            case Outcome.Done<?> _ -> new Delivery.Heard();
            case Outcome.Refused<?>(var problem) -> refused(problem);
            case Outcome.NotNow<?>(var hindrance) -> notNow(hindrance);
        };
    }

    private static Delivery refused(PlatformProblem problem) {
        return switch (problem.type()) {
            case PlatformProblem.MALFORMED -> new Delivery.Rejected("malformed");
            case PlatformProblem.TOO_LARGE -> new Delivery.Rejected("too-large");
            default -> new Delivery.NotNow("http-" + problem.status(), Duration.ZERO);
        };
    }

    private static Delivery notNow(Hindrance hindrance) {
        return new Delivery.NotNow(hindrance.reason(), hindrance.atLeast());
    }

    @Override
    public boolean answers() {
        return transport.answers();
    }

    @Override
    public int atOnce() {
        return AT_ONCE;
    }

    @Override
    public void close() {
        transport.close();
    }
}
