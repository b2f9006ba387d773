package cn.yimen.device.link.pcsc;

import cn.yimen.device.link.CardLink;
import cn.yimen.device.link.Courier.Delivery.Done;
import cn.yimen.device.link.Courier.Delivery.Failed;
import cn.yimen.device.link.Courier.Delivery.Overdue;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/// The PC/SC service of this machine: which readers there are, and the cards in them.
///
/// Heals by itself: after a failure the next [#look] starts anew. Belongs to one thread; native
/// calls run on another one, and no method blocks much longer than it was allowed to.
public final class PcscPort implements AutoCloseable {

    /// Calls that never came back, each with a thread, before we stop asking the service for more.
    private static final int MOST_STUCK = 2;

    private final Duration answerLimit;
    private final Insertions insertions = new Insertions();
    private final AtomicInteger stuck = new AtomicInteger();
    private PcscContext context = new PcscContext();

    /// @param answerLimit how long any single call to the service or a card may take
    public PcscPort(Duration answerLimit) {
        this.answerLimit = answerLimit;
    }

    /// Waits for a card or reader to come or go, `atMost` long, and says what there is. Returns at
    /// once when called for the first time and when the service is down.
    public PcscLook look(Duration atMost) {
        if (stuck.get() >= MOST_STUCK) {
            return new PcscLook.Down("calls to the service do not come back");
        }
        return switch (context.look(atMost, answerLimit)) {
            case Done(var listing) -> new PcscLook.Readers(insertions.update(listing));
            case Failed(var cause) -> {
                insertions.loseSight();
                renew();
                yield new PcscLook.Down(PcscErrors.describe(cause));
            }
            case Overdue() -> {
                abandon(context);
                yield new PcscLook.Down("the service does not answer");
            }
        };
    }

    /// The way to the card in `reader`; whether there is one shows at its first use.
    public CardLink link(String reader) {
        return new PcscLink(this, context, reader, answerLimit);
    }

    @Override
    public void close() {
        context.dismiss(() -> {});
    }

    /// A call on this context does not come back: go on without it.
    void abandon(PcscContext hung) {
        if (hung == context) {
            stuck.incrementAndGet();
            hung.dismiss(stuck::decrementAndGet);
            context = new PcscContext();
        }
    }

    private void renew() {
        context.dismiss(() -> {});
        context = new PcscContext();
    }
}
