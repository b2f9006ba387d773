package cn.yimen.device.sim.reader;

import cn.yimen.device.card.IdentityCard;
import cn.yimen.device.card.IdentityStream;
import cn.yimen.device.card.IdentityText;
import cn.yimen.device.card.sdt.SdtCommand;
import cn.yimen.device.card.sdt.SdtSpeed;
import cn.yimen.device.link.ByteLink;
import cn.yimen.device.link.LinkLost;
import cn.yimen.device.link.LinkOpener;
import cn.yimen.device.sim.card.InventedPersons;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;

/// An SDT reader at the far end of a line, on a thread of its own. The methods may be called from
/// any thread.
public final class SimulatedSdtReader implements AutoCloseable {

    private static final Duration TICK = Duration.ofMillis(100);
    private static final Duration REOPEN = Duration.ofMillis(20);
    private static final int NEVER = -1;

    /// What a hand does to cable or card when so many bytes of answers are out.
    private record Deed(int afterBytes, Runnable what) {}

    private final LinkOpener line;
    private final SdtModel model;
    private final SdtMachine machine;
    private final Thread thread;
    private final AtomicReference<Optional<SdtSpeed>> hostSpeed =
            new AtomicReference<>(Optional.empty());
    private final AtomicReference<Deed> deed = new AtomicReference<>(new Deed(NEVER, () -> {}));
    private final SplittableRandom noise = new SplittableRandom(7);
    private volatile boolean on = true;
    private volatile boolean closed;

    private SimulatedSdtReader(LinkOpener line, SdtModel model) {
        this.line = line;
        this.model = model;
        this.machine = new SdtMachine(model);
        this.thread = Thread.ofPlatform().name("simulated-sdt").daemon().unstarted(this::run);
    }

    public static SimulatedSdtReader start(LinkOpener line, SdtModel model) {
        var reader = new SimulatedSdtReader(line, model);
        reader.thread.start();
        return reader;
    }

    /// The module inside: its cards, moods and speed.
    public SdtMachine machine() {
        return machine;
    }

    /// Lays down a card that does everything right.
    public void lay(IdentityCard document) {
        machine.lay(IdentityStream.of(IdentityText.encode(document), InventedPersons.photo()));
    }

    public void lift() {
        machine.lift();
    }

    /// Off, it hears and says nothing; on again, it has its usual speed.
    public void switchOn(boolean wanted) {
        on = wanted;
        machine.restart();
    }

    /// Does something once so many more bytes of answers are out.
    public void afterBytes(int count, Runnable what) {
        deed.set(new Deed(count, what));
    }

    /// The host's end of the cable, as its driver opens it at a speed. At another speed than the
    /// reader's both sides hear nonsense, which a pair of virtual ports does not do by itself.
    public Function<SdtSpeed, LinkOpener> host(Function<SdtSpeed, LinkOpener> near) {
        return speed ->
                () -> {
                    ByteLink link = near.apply(speed).open();
                    hostSpeed.set(Optional.of(speed));
                    return link;
                };
    }

    private void run() {
        while (!closed) {
            try (ByteLink link = line.open()) {
                while (!closed) {
                    serve(link);
                }
            } catch (LinkLost _) {
                LockSupport.parkNanos(REOPEN.toNanos());
            }
        }
    }

    private void serve(ByteLink link) throws LinkLost {
        byte[] bytes = link.read(TICK);
        if (bytes.length == 0 || !on) {
            machine.silence();
            return;
        }
        SdtSpeed before = machine.speed();
        pauseUntil(System.nanoTime() + onTheWire(bytes.length, before));
        boolean understood = hostSpeed.get().filter(speed -> speed != before).isEmpty();
        if (!understood) {
            noise.nextBytes(bytes);
        }
        for (SdtMachine.Said said : machine.hear(bytes)) {
            if (said.to().filter(SdtCommand::readsCard).isPresent()) {
                pauseUntil(System.nanoTime() + model.thinking().toNanos());
            }
            send(link, said.frame(), before);
        }
    }

    private void send(ByteLink link, byte[] frame, SdtSpeed speed) throws LinkLost {
        byte[] stray = HexFormat.of().parseHex(model.stray());
        byte[] all = Arrays.copyOf(stray, stray.length + frame.length);
        System.arraycopy(frame, 0, all, stray.length, frame.length);
        if (hostSpeed.get().filter(host -> host != speed).isPresent()) {
            noise.nextBytes(all);
        }
        long start = System.nanoTime();
        int piece =
                model.inRealTime() ? Math.min(model.piece(), bytesPerTick(speed)) : model.piece();
        for (int at = 0; at < all.length; ) {
            int end = at + Math.min(piece, all.length - at);
            end = upToDeed(at, end);
            pauseUntil(start + onTheWire(end, speed));
            link.write(Arrays.copyOfRange(all, at, end));
            at = end;
            doDeedIfDue();
        }
    }

    private int upToDeed(int at, int end) {
        int left = deed.get().afterBytes();
        int until = left > 0 ? Math.min(end, at + left) : end;
        deed.updateAndGet(planned ->
                planned.afterBytes() > 0
                        ? new Deed(planned.afterBytes() - (until - at), planned.what())
                        : planned);
        return until;
    }

    private void doDeedIfDue() {
        Deed planned = deed.get();
        if (planned.afterBytes() == 0 && deed.compareAndSet(planned, new Deed(NEVER, () -> {}))) {
            planned.what().run();
        }
    }

    private static int bytesPerTick(SdtSpeed speed) {
        return (int) Math.max(1, TimeUnit.MILLISECONDS.toNanos(2) / speed.nanosFor(1));
    }

    private long onTheWire(int bytes, SdtSpeed speed) {
        return model.inRealTime() ? speed.nanosFor(bytes) : 0;
    }

    private static void pauseUntil(long nanoTime) {
        for (long left = nanoTime - System.nanoTime();
                left > 0;
                left = nanoTime - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    @Override
    public void close() {
        closed = true;
        try {
            thread.join(Duration.ofSeconds(5));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
