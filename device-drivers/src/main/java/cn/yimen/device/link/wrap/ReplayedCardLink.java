package cn.yimen.device.link.wrap;

import cn.yimen.device.link.CardAnswer;
import cn.yimen.device.link.CardLink;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/// A card that does what it did in a [Recording]. A command other than the recorded one, or behind
/// its end, finds the card gone, with the place in the note. Belongs to one thread.
public final class ReplayedCardLink implements CardLink {

    private final Deque<Traffic> left;
    private int passed;

    public ReplayedCardLink(List<Traffic> recording) {
        left = new ArrayDeque<>(recording);
    }

    @Override
    public CardAnswer powerOn() {
        return exchange(new byte[0]);
    }

    @Override
    public CardAnswer powerOnAfresh() {
        return exchange(new byte[0]);
    }

    @Override
    public CardAnswer exchange(byte[] command) {
        if (!(left.poll() instanceof Traffic.Sent(var _, var wanted))
                || !Arrays.equals(wanted, command)) {
            left.clear();
            return new CardAnswer.Gone("the recording goes on otherwise at line " + (passed + 1));
        }
        passed += 2;
        return switch (left.poll()) {
            case Traffic.Received(var _, var bytes) -> new CardAnswer.Received(bytes.clone());
            case Traffic.Silent _ -> new CardAnswer.Silent("in the recording");
            case null, default -> new CardAnswer.Gone("in the recording");
        };
    }

    /// Whether everything recorded has passed.
    public boolean isOver() {
        return left.isEmpty();
    }

    @Override
    public void close() {
        left.clear();
    }
}
