package cn.yimen.device.card.sdt;

import cn.yimen.device.link.ByteLink;
import cn.yimen.device.link.LinkLost;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Questions and answers on an open line. What was not understood, on either side, is asked again.
/// Belongs to one thread.
final class SdtLine implements AutoCloseable {

    /// A pause inside a frame that means the rest is lost. USB adapters pause for 16 ms.
    private static final Duration GAP = Duration.ofMillis(120);

    private static final int MOST_REPEATS = 2;
    private static final int LONG_REPLY_BYTES = 1_295;
    private static final int SHORT_REPLY_BYTES = 100;

    private final ByteLink link;
    private final SdtSpeed speed;
    private final SdtFrames frames = new SdtFrames();
    private boolean lateAnswerDue;

    SdtLine(ByteLink link, SdtSpeed speed) {
        this.link = link;
        this.speed = speed;
    }

    SdtSpeed speed() {
        return speed;
    }

    /// @param limit how long the reader may think; the time on the line comes on top
    SdtAnswer ask(SdtRequest request, Duration limit) throws LinkLost {
        settle();
        int bytes = request.command().readsCard() ? LONG_REPLY_BYTES : SHORT_REPLY_BYTES;
        long nanos = limit.toNanos() + speed.nanosFor(bytes) + GAP.toNanos();
        for (int repeat = 0; repeat <= MOST_REPEATS; repeat++) {
            link.discard();
            frames.reset();
            link.write(request.bytes());
            SdtAnswer answer = listen(request, System.nanoTime() + nanos);
            boolean misheard =
                    answer instanceof SdtAnswer.Replied(var reply) && reply.status().isMisheard();
            boolean spoilt = answer instanceof SdtAnswer.Silence && frames.spoilt() > 0;
            if (!misheard && !spoilt) {
                lateAnswerDue = answer instanceof SdtAnswer.Silence;
                return answer;
            }
        }
        return new SdtAnswer.Silence();
    }

    private SdtAnswer listen(SdtRequest request, long end) throws LinkLost {
        for (long left = end - System.nanoTime(); left > 0; left = end - System.nanoTime()) {
            boolean hurry = frames.isPending() || frames.spoilt() > 0;
            byte[] bytes =
                    link.read(Duration.ofNanos(hurry ? Math.min(left, GAP.toNanos()) : left));
            boolean quiet = bytes.length == 0;
            List<byte[]> contents = quiet ? frames.giveUp() : frames.accept(bytes);
            Arrays.fill(bytes, (byte) 0);
            Optional<SdtReply> reply = fitting(contents, request.command());
            if (reply.isPresent()) {
                return new SdtAnswer.Replied(reply.get());
            }
            if (quiet && frames.spoilt() > 0) {
                return new SdtAnswer.Silence();
            }
        }
        return new SdtAnswer.Silence();
    }

    private static Optional<SdtReply> fitting(List<byte[]> contents, SdtCommand command) {
        Optional<SdtReply> found = Optional.empty();
        for (byte[] content : contents) {
            Optional<SdtReply> reply = SdtReply.of(content).filter(one -> one.answers(command));
            found.ifPresent(SdtReply::erase);
            found = reply.or(() -> Optional.empty());
        }
        return found;
    }

    /// After an answer that did not come, lets the line fall silent: a card's content that is still
    /// on its way must not be taken for that of the next card.
    private void settle() throws LinkLost {
        long end = System.nanoTime() + speed.nanosFor(LONG_REPLY_BYTES) + GAP.toNanos();
        while (lateAnswerDue && System.nanoTime() < end) {
            byte[] late = link.read(GAP);
            lateAnswerDue = late.length > 0;
            Arrays.fill(late, (byte) 0);
        }
        lateAnswerDue = false;
    }

    /// Lets time pass, and notices at once when the line is lost.
    void idle(Duration pause) throws LinkLost {
        long end = System.nanoTime() + pause.toNanos();
        for (long left = pause.toNanos(); left > 0; left = end - System.nanoTime()) {
            link.read(Duration.ofNanos(left));
        }
    }

    @Override
    public void close() {
        frames.reset();
        link.close();
    }
}
