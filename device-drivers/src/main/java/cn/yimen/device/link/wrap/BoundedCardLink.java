package cn.yimen.device.link.wrap;

import cn.yimen.device.link.CardAnswer;
import cn.yimen.device.link.CardLink;
import cn.yimen.device.link.Courier;
import cn.yimen.device.link.Courier.Delivery;
import java.time.Duration;
import java.util.concurrent.Callable;

/// Bounds every call to a card: one that does not come back is [CardAnswer.Overdue], and so are all
/// after it.
public final class BoundedCardLink implements CardLink {

    private final CardLink link;
    private final Duration limit;
    private final Courier courier = new Courier("bounded-card");
    private boolean over;

    public BoundedCardLink(CardLink link, Duration limit) {
        this.link = link;
        this.limit = limit;
    }

    @Override
    public CardAnswer powerOn() {
        return carry(link::powerOn);
    }

    @Override
    public CardAnswer powerOnAfresh() {
        return carry(link::powerOnAfresh);
    }

    @Override
    public CardAnswer exchange(byte[] command) {
        return carry(() -> link.exchange(command));
    }

    private CardAnswer carry(Callable<CardAnswer> call) {
        if (over) {
            return new CardAnswer.Overdue();
        }
        return switch (courier.carry(call, limit)) {
            case Delivery.Done<CardAnswer>(CardAnswer answer) -> answer;
            case Delivery.Failed<CardAnswer>(Exception mistake) ->
                    throw new IllegalStateException("a mistake in the link below", mistake);
            case Delivery.Overdue<CardAnswer> _ -> {
                over = true;
                courier.dismiss(link::close);
                yield new CardAnswer.Overdue();
            }
        };
    }

    /// A card whose call hangs is let go of when the call comes back.
    @Override
    public void close() {
        if (!over) {
            over = true;
            courier.dismiss(link::close);
        }
    }
}
