package cn.yimen.device.link.wrap;

import cn.yimen.device.link.CardAnswer;
import cn.yimen.device.link.CardLink;
import java.util.Arrays;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/// A card with which things go wrong by a [FaultPlan]: commands that get no answer, answers with
/// turned bits or too late, and a hand that takes the card away behind so many bytes. An answer is
/// never repeated: the protocol below has numbers against that.
public final class FaultyCardLink implements CardLink {

    private static final int STATUS_BYTES = 2;

    private final CardLink link;
    private final FaultPlan plan;
    private long left;

    public FaultyCardLink(CardLink link, FaultPlan plan) {
        this.link = link;
        this.plan = plan;
        this.left = plan.cutAfter().map(Integer::longValue).orElse(Long.MAX_VALUE);
    }

    @Override
    public CardAnswer powerOn() {
        return through(0, link::powerOn);
    }

    @Override
    public CardAnswer powerOnAfresh() {
        return through(0, link::powerOnAfresh);
    }

    @Override
    public CardAnswer exchange(byte[] command) {
        return through(command.length, () -> link.exchange(command));
    }

    private CardAnswer through(int sent, Supplier<CardAnswer> call) {
        if (left <= sent) {
            left = 0;
            return new CardAnswer.Gone("taken away by the plan");
        }
        left -= sent;
        LockSupport.parkNanos(plan.delay().toNanos());
        if (plan.drops()) {
            return new CardAnswer.Silent("dropped by the plan");
        }
        var answer = call.get();
        return answer instanceof CardAnswer.Received(var bytes) ? received(bytes) : answer;
    }

    private CardAnswer received(byte[] bytes) {
        if (left <= bytes.length) {
            left = 0;
            return new CardAnswer.Gone("taken away by the plan");
        }
        left -= bytes.length;
        return new CardAnswer.Received(plan.garbles() ? garbled(bytes) : bytes);
    }

    /// At least a status word is left, as the contract of a card link demands.
    private byte[] garbled(byte[] bytes) {
        byte[] garbled = plan.garbled(bytes);
        return garbled.length < STATUS_BYTES ? Arrays.copyOf(garbled, STATUS_BYTES) : garbled;
    }

    @Override
    public void close() {
        link.close();
    }
}
