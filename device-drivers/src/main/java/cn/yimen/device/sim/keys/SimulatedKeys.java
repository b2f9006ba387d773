package cn.yimen.device.sim.keys;

import cn.yimen.device.link.LinkOpener;
import cn.yimen.device.sim.serial.FarEnd;
import cn.yimen.device.sim.serial.Machine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/// A box of keys that tells each press again and again until it is heard. Keys may be pressed from
/// any thread.
public final class SimulatedKeys implements AutoCloseable {

    private static final int CALLER = 0x56;
    private static final int FOUR_KEYS = 0x57;
    private static final int LONG = 0x10;

    private final Unit unit;
    private final FarEnd line;

    private SimulatedKeys(int make, LinkOpener link) {
        unit = new Unit(make);
        line = FarEnd.start(link, unit);
    }

    /// The keys of a clerk's window, 1 to 16.
    public static SimulatedKeys caller(LinkOpener line) {
        return new SimulatedKeys(CALLER, line);
    }

    /// The keys below a kiosk's screen, 1 to 4.
    public static SimulatedKeys fourKeys(LinkOpener line) {
        return new SimulatedKeys(FOUR_KEYS, line);
    }

    public void press(int key) {
        unit.presses.add(key);
    }

    /// A press of 0.8 s and longer, which the four keys tell from a short one.
    public void hold(int key) {
        unit.presses.add(key | LONG);
    }

    /// Something lies on a key.
    public void jam(boolean down) {
        unit.jammed = down;
    }

    /// Whether every press was heard.
    public boolean isHeard() {
        return unit.presses.isEmpty() && unit.untold.isEmpty();
    }

    /// How often presses were told, those told again included.
    public int told() {
        return unit.told.get();
    }

    public FarEnd line() {
        return line;
    }

    @Override
    public void close() {
        line.close();
    }

    private static final class Unit implements Machine {

        private static final int TOLD_TWICE_AT_ONCE = 2;

        /// Of the far end's ticks, about a tenth of a second.
        private static final int BETWEEN_TELLINGS = 50;

        private final Wire wire;
        private final Queue<Integer> presses = new ConcurrentLinkedQueue<>();
        private volatile Optional<Integer> untold = Optional.empty();
        private volatile boolean jammed;
        private final AtomicInteger told = new AtomicInteger();
        private int turn;
        private int ticks;

        private Unit(int make) {
            wire = new Wire(make, 2);
        }

        @Override
        public List<byte[]> receive(byte[] bytes) {
            var answers = new ArrayList<byte[]>();
            wire.hear(bytes, frame -> answer(frame.get(2), frame.get(5)).ifPresent(answers::add));
            return answers;
        }

        private Optional<byte[]> answer(int command, int heardTurn) {
            if (command == 0x04 && heardTurn == turn) {
                untold = Optional.empty();
            }
            return command == 0x03
                    ? Optional.of(wire.framed(0x83, jammed ? 1 : 0, 0))
                    : Optional.empty();
        }

        /// Each press twice in a row: a worn key bounces, and nobody may be called twice for it.
        @Override
        public List<byte[]> speak() {
            if (untold.isEmpty()) {
                untold = Optional.ofNullable(presses.poll());
                untold.ifPresent(_ -> turn = (turn + 1) & 0xFF);
                ticks = 0;
            }
            return untold.filter(_ -> ticks++ % BETWEEN_TELLINGS == 0)
                    .map(key -> {
                        told.addAndGet(TOLD_TWICE_AT_ONCE);
                        var press = wire.framed(0x90, key, turn);
                        return List.of(press, press);
                    })
                    .orElse(List.of());
        }
    }
}
