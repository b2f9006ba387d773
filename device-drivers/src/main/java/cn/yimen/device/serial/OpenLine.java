package cn.yimen.device.serial;

import cn.yimen.device.link.ByteLink;
import cn.yimen.device.link.LinkLost;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// One open link with what was begun on it: frames that have not ended, answers that may still
/// come. Used by the device's thread only.
final class OpenLine<F> implements AutoCloseable {

    /// A late answer is waited for this often at most before the next question.
    private static final int MOST_SETTLING = 8;

    private final LineConfig config;
    private final ByteLink link;
    private final Framing<F> framing;
    private final Consumer<F> unasked;
    private boolean settled = true;
    private boolean heardSomething;
    private long lastByteNanos = System.nanoTime();
    private Optional<LinkLost> loss = Optional.empty();

    private OpenLine(LineConfig config, ByteLink link, Framing<F> framing, Consumer<F> unasked) {
        this.config = config;
        this.link = link;
        this.framing = framing;
        this.unasked = unasked;
    }

    static <F> OpenLine<F> open(LineConfig config, Framing<F> framing, Consumer<F> unasked)
            throws LinkLost {
        return new OpenLine<>(config, config.link().open(), framing, unasked);
    }

    void write(byte[] bytes) throws LinkLost {
        link.write(bytes);
        lastByteNanos = System.nanoTime();
    }

    /// The frames that ended within this time; at least one read, and a pause within a frame ends
    /// it.
    List<F> read(Duration atMost) throws LinkLost {
        boolean pending = framing.pending();
        Duration wait = pending && config.gap().compareTo(atMost) < 0 ? config.gap() : atMost;
        byte[] bytes = link.read(wait);
        if (bytes.length > 0) {
            lastByteNanos = System.nanoTime();
            heardSomething = true;
            return framing.accept(bytes);
        }
        return pending && sinceLastByte().compareTo(config.gap()) >= 0 ? framing.gap() : List.of();
    }

    private Duration sinceLastByte() {
        return Duration.ofNanos(System.nanoTime() - lastByteNanos);
    }

    /// Makes the line ready for a question: what is left of earlier answers goes by unheard, and
    /// the device hears the silence that it needs.
    void settle(Deadline within) throws LinkLost {
        for (int i = 0; i < MOST_SETTLING && !within.passed(); i++) {
            Duration left = pause().minus(sinceLastByte());
            List<F> frames = read(left.isPositive() ? left : Duration.ZERO);
            frames.forEach(this::unasked);
            if (!left.isPositive() && frames.isEmpty() && !framing.pending()) {
                break;
            }
        }
        settled = true;
    }

    private Duration pause() {
        boolean quiet = settled && !framing.pending();
        return quiet ? config.silence() : longer(config.silence(), config.gap());
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    /// An answer was not waited for to its end: it may come in the middle of the next.
    void unsettled() {
        settled = false;
    }

    void listenAfresh() {
        heardSomething = false;
    }

    /// Whether any byte came since then.
    boolean heardSomething() {
        return heardSomething;
    }

    void unasked(F frame) {
        unasked.accept(frame);
    }

    void lost(LinkLost how) {
        loss = Optional.of(how);
    }

    Optional<LinkLost> loss() {
        return loss;
    }

    @Override
    public void close() {
        link.close();
    }
}
