package cn.yimen.device.sim.printer;

import cn.yimen.device.link.ByteLink;
import cn.yimen.device.link.LinkLost;
import cn.yimen.device.link.LinkOpener;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// A ticket printer at the far end of a line, on a thread of its own. Every method may be called
/// from any thread and takes effect between two bytes.
public final class SimulatedPrinter implements AutoCloseable {

    private static final Duration TICK = Duration.ofMillis(5);
    private static final Duration REOPEN = Duration.ofMillis(50);
    private static final Duration START_UP = Duration.ofSeconds(1);
    private static final int BITS_A_BYTE = 10;
    private static final int DOTS_A_MILLIMETRE = 8;

    private final LinkOpener line;
    private final SimulatedModel model;
    private final PrinterMachine machine;
    private final Thread thread;
    private volatile boolean closed;
    private long mechanismFreeAt = System.nanoTime();
    private long startedUpAt = System.nanoTime();
    private long received;
    private long strikeAt = Long.MAX_VALUE;
    private Runnable strike = () -> {};

    private SimulatedPrinter(LinkOpener line, SimulatedModel model) {
        this.line = line;
        this.model = model;
        this.machine = new PrinterMachine(model);
        this.thread = Thread.ofPlatform().name("simulated-printer").daemon().unstarted(this::run);
    }

    public static SimulatedPrinter start(LinkOpener line, SimulatedModel model) {
        var printer = new SimulatedPrinter(line, model);
        printer.thread.start();
        return printer;
    }

    /// What is left of the roll.
    public synchronized void paperMillimetres(int left) {
        machine.mechanism().roll().leave((long) left * DOTS_A_MILLIMETRE);
    }

    /// Staff tears off what hangs out and puts in a new roll.
    public synchronized void loadPaper(int millimetres) {
        machine.mechanism().tearStrip();
        machine.mechanism().roll().load((long) millimetres * DOTS_A_MILLIMETRE);
    }

    /// What is left of the roll.
    public synchronized double paperMetres() {
        return machine.mechanism().roll().left() / 1000.0 / DOTS_A_MILLIMETRE;
    }

    public void coverOpen(boolean open) {
        trouble(Trouble.COVER_OPEN, open);
    }

    /// Switched offline at its own key.
    public void offline(boolean off) {
        trouble(Trouble.OFFLINE, off);
    }

    public synchronized void trouble(Trouble trouble, boolean present) {
        machine.trouble(trouble, present);
    }

    /// How often the buzzer sounded.
    public synchronized int buzzed() {
        return machine.mechanism().buzzed();
    }

    /// The next cut fails, and all after it until the jam is taken out and the printer told to go
    /// on.
    public synchronized void cutterJammed(boolean jammed) {
        machine.mechanism().jamCutter(jammed);
    }

    /// The mains fail for a moment: what it held is gone, and what arrives while it starts up is
    /// lost.
    public synchronized void powerCycle() {
        machine.powerCycle();
        startedUpAt = System.nanoTime() + START_UP.toNanos();
    }

    /// Does something once, as soon as this many more bytes have arrived and been worked on: the
    /// cable torn out, the cover opened in the middle of a ticket.
    public synchronized void afterBytes(int count, Runnable action) {
        strikeAt = received + count;
        strike = action;
    }

    /// The tickets that fell out since the last call.
    public synchronized List<PrintedPiece> takeTickets() {
        return machine.mechanism().tray().takeTickets();
    }

    /// Blank strips and what staff tore off.
    public synchronized List<PrintedPiece> takeScraps() {
        return machine.mechanism().tray().takeScraps();
    }

    /// Dots of paper that moved so far.
    public synchronized long printedDots() {
        return machine.mechanism().printedDots();
    }

    private void run() {
        while (!closed) {
            try (ByteLink link = line.open()) {
                serve(link);
            } catch (LinkLost gone) {
                LockSupport.parkNanos(REOPEN.toNanos());
            }
        }
    }

    private void serve(ByteLink link) throws LinkLost {
        while (!closed) {
            byte[] bytes = room() ? link.read(TICK) : pause();
            for (byte b : bytes) {
                lineDelay();
                link.write(work(b));
            }
            link.write(carryOn());
        }
    }

    private synchronized boolean room() {
        return machine.hasRoom();
    }

    private static byte[] pause() {
        LockSupport.parkNanos(TICK.toNanos());
        return new byte[0];
    }

    private void lineDelay() {
        if (model.baud() > 0) {
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(BITS_A_BYTE) / model.baud());
        }
    }

    private synchronized byte[] work(byte b) {
        received++;
        if (startedUpAt <= System.nanoTime()) {
            machine.receive(b);
        }
        byte[] replies = carryOn();
        if (received >= strikeAt) {
            strikeAt = Long.MAX_VALUE;
            strike.run();
        }
        return replies;
    }

    private synchronized byte[] carryOn() {
        boolean busy = true;
        while (busy && mechanismFreeAt <= System.nanoTime()) {
            long before = machine.mechanism().printedDots();
            busy = machine.step();
            mechanismBusy(machine.mechanism().printedDots() - before);
        }
        return machine.takeReplies();
    }

    private void mechanismBusy(long dots) {
        if (model.millimetresPerSecond() > 0 && dots > 0) {
            long dotsPerSecond = (long) model.millimetresPerSecond() * DOTS_A_MILLIMETRE;
            mechanismFreeAt = System.nanoTime() + TimeUnit.SECONDS.toNanos(dots) / dotsPerSecond;
        }
    }

    @Override
    public void close() {
        closed = true;
        try {
            thread.join(TimeUnit.SECONDS.toMillis(5));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
