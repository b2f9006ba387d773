package cn.yimen.device.card;

import cn.yimen.device.DeviceStatus;
import cn.yimen.device.sim.card.ConfinedPcscd;
import cn.yimen.device.sim.card.VirtualIdCard;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// A reader with a hand that lays cards on it, through a pcscd of this test's own.
///
/// The socket is fixed by the build (surefire sets `PCSCLITE_CSOCK_NAME`), the ports are free ones.
final class CardBench implements AutoCloseable {

    static final String READER = "Virtual PCD 00 00";
    static final Duration LIMIT = Duration.ofSeconds(40);

    /// Something that the reader told, and when.
    record Told(Object what, long nanos) {}

    final ConfinedPcscd service;
    final VirtualIdCard hand;
    private final List<Told> told = new ArrayList<>();

    private CardBench(ConfinedPcscd service, int port) {
        this.service = service;
        this.hand = new VirtualIdCard(port);
    }

    static CardBench open() throws IOException {
        int port = FreePorts.pair();
        Path directory = Path.of(System.getenv("PCSCLITE_CSOCK_NAME")).resolveSibling("");
        return new CardBench(new ConfinedPcscd(directory, port), port);
    }

    IdentityReader reader(ReaderConfig config) {
        return IdentityReader.start(
                List.of(config), this::note, this::note, InstantSource.system());
    }

    IdentityReader reader() {
        return reader(
                new PcscReader(
                        READER, Duration.ofSeconds(1), 2, List.of(new IdentityBlocks(true))));
    }

    /// All card events so far, in order.
    synchronized List<CardEvent> events() {
        return told.stream()
                .map(Told::what)
                .filter(CardEvent.class::isInstance)
                .map(CardEvent.class::cast)
                .toList();
    }

    synchronized void forget() {
        told.clear();
    }

    <T> Told await(Class<T> type) throws InterruptedException {
        return await(type, _ -> true);
    }

    /// Waits for something told of this type, since the last [#forget].
    synchronized <T> Told await(Class<T> type, Predicate<T> matching) throws InterruptedException {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (true) {
            for (Told one : told) {
                if (type.isInstance(one.what()) && matching.test(type.cast(one.what()))) {
                    return one;
                }
            }
            long leftMillis = (end - System.nanoTime()) / 1_000_000;
            if (leftMillis <= 0) {
                throw new AssertionError("no " + type.getSimpleName() + ", only " + told);
            }
            wait(leftMillis);
        }
    }

    Told awaitStatus(Predicate<DeviceStatus> matching) throws InterruptedException {
        return await(DeviceStatus.class, matching);
    }

    /// Waits until the last card that was announced is gone.
    void awaitVacancy() throws InterruptedException {
        List<CardEvent> events = events();
        if (!events.isEmpty() && !(events.getLast() instanceof CardEvent.Removed)) {
            int before = events.size();
            await(
                    CardEvent.class,
                    event ->
                            event instanceof CardEvent.Removed
                                    && events().lastIndexOf(event) >= before);
        }
    }

    @Override
    public void close() throws IOException {
        hand.close();
        service.close();
    }

    private synchronized void note(Object what) {
        told.add(new Told(what, System.nanoTime()));
        notifyAll();
    }
}
