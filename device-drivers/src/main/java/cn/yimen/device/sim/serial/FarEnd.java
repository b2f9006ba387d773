package cn.yimen.device.sim.serial;

import cn.yimen.device.link.ByteLink;
import cn.yimen.device.link.LinkLost;
import cn.yimen.device.link.LinkOpener;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/// A device at the far end of a line, on a thread of its own, back by itself when the cable is. May
/// be told to misbehave from any thread.
public final class FarEnd implements AutoCloseable {

    private static final Duration TICK = Duration.ofMillis(2);
    private static final Duration REOPEN = Duration.ofMillis(20);
    private static final int BITS_A_BYTE = 10;

    private final LinkOpener line;
    private final Machine machine;
    private final int baud;
    private final Thread thread;
    private volatile Mischief mischief = new Mischief.Behaves();
    private volatile boolean closed;
    private volatile boolean connected;

    private FarEnd(LinkOpener line, Machine machine, int baud) {
        this.line = line;
        this.machine = machine;
        this.baud = baud;
        this.thread = Thread.ofPlatform().name("far-end").daemon().unstarted(this::run);
    }

    /// At the full speed of the machine.
    public static FarEnd start(LinkOpener line, Machine machine) {
        return start(line, machine, 0);
    }

    /// @param baud bits a second that the line is made to carry, both ways together; 0 for no limit
    public static FarEnd start(LinkOpener line, Machine machine, int baud) {
        var end = new FarEnd(line, machine, baud);
        end.thread.start();
        return end;
    }

    public void misbehave(Mischief how) {
        mischief = how;
    }

    public void behave() {
        mischief = new Mischief.Behaves();
    }

    /// Whether its end of the cable is plugged in.
    public boolean connected() {
        return connected;
    }

    private void run() {
        while (!closed) {
            try (ByteLink link = line.open()) {
                connected = true;
                serve(link);
            } catch (LinkLost gone) {
                connected = false;
                LockSupport.parkNanos(REOPEN.toNanos());
            }
        }
    }

    private void serve(ByteLink link) throws LinkLost {
        while (!closed) {
            byte[] bytes = link.read(TICK);
            if (bytes.length > 0) {
                onTheLine(bytes.length);
                say(link, machine.receive(heard(bytes)));
            }
            say(link, machine.speak());
        }
    }

    private byte[] heard(byte[] bytes) {
        if (mischief instanceof Mischief.HearsOnly(int most, Runnable then)) {
            int kept = Math.min(most, bytes.length);
            if (kept == most) {
                behave();
                then.run();
            } else {
                mischief = new Mischief.HearsOnly(most - kept, then);
            }
            return Arrays.copyOf(bytes, kept);
        }
        return bytes;
    }

    private void say(ByteLink link, List<byte[]> answers) throws LinkLost {
        for (byte[] answer : answers) {
            say(link, answer);
        }
    }

    private void say(ByteLink link, byte[] answer) throws LinkLost {
        switch (mischief) {
            case Mischief.Behaves _, Mischief.HearsOnly _ -> send(link, answer);
            case Mischief.Silent _ -> {}
            case Mischief.Garbles _ -> send(link, garbled(answer));
            case Mischief.Damages _ -> send(link, damaged(answer));
            case Mischief.Dawdles(Duration after) -> {
                LockSupport.parkNanos(after.toNanos());
                send(link, answer);
            }
            case Mischief.BreaksOff(int most, Runnable then) -> {
                send(link, Arrays.copyOf(answer, Math.min(most, answer.length)));
                if (answer.length >= most) {
                    behave();
                    then.run();
                } else {
                    mischief = new Mischief.BreaksOff(most - answer.length, then);
                }
            }
        }
    }

    private void send(ByteLink link, byte[] bytes) throws LinkLost {
        onTheLine(bytes.length);
        link.write(bytes);
    }

    private void onTheLine(int bytes) {
        if (baud > 0) {
            long nanos = TimeUnit.SECONDS.toNanos((long) bytes * BITS_A_BYTE) / baud;
            LockSupport.parkNanos(nanos);
        }
    }

    private static byte[] garbled(byte[] answer) {
        byte[] other = answer.clone();
        for (int i = 0; i < other.length; i++) {
            other[i] = (byte) (other[i] * 31 + 0xA7 + i);
        }
        return other;
    }

    private static byte[] damaged(byte[] answer) {
        byte[] other = answer.clone();
        if (other.length > 0) {
            other[other.length - 1] ^= 0x10;
        }
        return other;
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
