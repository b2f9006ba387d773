package cn.yimen.device.sim.keys;

import cn.yimen.device.link.LinkOpener;
import cn.yimen.device.sim.serial.FarEnd;
import cn.yimen.device.sim.serial.Machine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/// A pad with five keys that light up when it is asked. Keys may be pressed from any thread.
public final class SimulatedPad implements AutoCloseable {

    private final Unit unit = new Unit();
    private final FarEnd line;

    private SimulatedPad(LinkOpener link) {
        line = FarEnd.start(link, unit);
    }

    public static SimulatedPad start(LinkOpener line) {
        return new SimulatedPad(line);
    }

    /// @param key 1 (leftmost, 非常满意) to 5
    public void press(int key) {
        unit.presses.add(key);
    }

    /// The citizen's time runs out now.
    public void runOut() {
        unit.presses.add(0);
    }

    /// Something lies on a key.
    public void hold(boolean down) {
        unit.held = down;
    }

    public boolean lit() {
        return unit.lit;
    }

    /// How many seconds the citizen was given last.
    public int seconds() {
        return unit.seconds;
    }

    public FarEnd line() {
        return line;
    }

    @Override
    public void close() {
        line.close();
    }

    private static final class Unit implements Machine {

        private final Wire wire = new Wire(0x55, 1);
        private final Queue<Integer> presses = new ConcurrentLinkedQueue<>();
        private volatile boolean lit;
        private volatile boolean held;
        private volatile int seconds;

        @Override
        public List<byte[]> receive(byte[] bytes) {
            var answers = new ArrayList<byte[]>();
            wire.hear(bytes, frame -> answers.add(answer(frame.get(2), frame.get(4))));
            return answers;
        }

        private byte[] answer(int command, int data) {
            return switch (command) {
                case 0x01 -> {
                    lit = true;
                    seconds = data;
                    yield wire.framed(0x81, 0);
                }
                case 0x02 -> {
                    lit = false;
                    yield wire.framed(0x81, 0);
                }
                case 0x03 -> wire.framed(0x83, held ? 1 : 0);
                default -> wire.framed(0x82, command);
            };
        }

        @Override
        public List<byte[]> speak() {
            var press = Optional.ofNullable(presses.poll());
            if (press.isEmpty()) {
                return List.of();
            }
            lit = false;
            return List.of(
                    press.get() == 0 ? wire.framed(0x91, 0) : wire.framed(0x90, press.get()));
        }
    }
}
