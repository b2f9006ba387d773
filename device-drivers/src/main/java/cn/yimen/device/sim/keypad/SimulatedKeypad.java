package cn.yimen.device.sim.keypad;

import cn.yimen.device.keypad.AccessKey;
import cn.yimen.device.link.LinkOpener;
import cn.yimen.device.sim.serial.FarEnd;
import cn.yimen.device.sim.serial.Machine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/// Four keys that tell each press again and again until it is heard. They may be pressed from any
/// thread.
public final class SimulatedKeypad implements AutoCloseable {

    private final Unit unit = new Unit();
    private final FarEnd line;

    private SimulatedKeypad(LinkOpener link) {
        line = FarEnd.start(link, unit);
    }

    public static SimulatedKeypad start(LinkOpener line) {
        return new SimulatedKeypad(line);
    }

    public void press(AccessKey key) {
        unit.presses.add(key.code());
    }

    /// A press of 0.8 s and longer.
    public void hold(AccessKey key) {
        unit.presses.add(key.code() | Unit.HELD);
    }

    /// Something lies on a key.
    public void jam(boolean down) {
        unit.held = down;
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

        private static final int LENGTH = 7;
        private static final int HELD = 0x10;
        private static final int TOLD_TWICE_AT_ONCE = 2;

        /// Of the far end's ticks, about a tenth of a second.
        private static final int BETWEEN_TELLINGS = 50;

        private final Queue<Integer> presses = new ConcurrentLinkedQueue<>();
        private final List<Integer> frame = new ArrayList<>();
        private volatile Optional<Integer> untold = Optional.empty();
        private volatile boolean held;
        private final AtomicInteger told = new AtomicInteger();
        private int turn;
        private int ticks;

        @Override
        public List<byte[]> receive(byte[] bytes) {
            var answers = new ArrayList<byte[]>();
            for (byte b : bytes) {
                frame.add(Byte.toUnsignedInt(b));
                while (!frame.isEmpty() && !frame.equals(head())) {
                    frame.removeFirst();
                }
                if (frame.size() == LENGTH) {
                    answer(frame.get(2), frame.get(5)).ifPresent(answers::add);
                    frame.clear();
                }
            }
            return answers;
        }

        /// What has come, if it can be the beginning of a frame.
        private List<Integer> head() {
            var head = new ArrayList<>(frame);
            head.set(0, 0xAA);
            if (head.size() > 1) {
                head.set(1, 0x57);
            }
            if (head.size() == LENGTH) {
                head.set(6, head.get(2) ^ head.get(3) ^ head.get(4) ^ head.get(5));
            }
            return head;
        }

        private Optional<byte[]> answer(int command, int heardTurn) {
            if (command == 0x04 && heardTurn == turn) {
                untold = Optional.empty();
            }
            return Optional.of(framed(0x83, held ? 1 : 0, 0)).filter(_ -> command == 0x03);
        }

        /// Each press twice in a row: a worn key bounces, and nothing may be chosen twice for it.
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
                        var press = framed(0x90, key, turn);
                        return List.of(press, press);
                    })
                    .orElse(List.of());
        }

        private static byte[] framed(int command, int data, int turn) {
            return new byte[] {
                (byte) 0xAA,
                0x57,
                (byte) command,
                2,
                (byte) data,
                (byte) turn,
                (byte) (command ^ 2 ^ data ^ turn)
            };
        }
    }
}
