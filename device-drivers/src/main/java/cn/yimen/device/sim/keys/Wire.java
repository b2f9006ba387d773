package cn.yimen.device.sim.keys;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// The frames of one box as it hears and writes them itself: `AA make command count data… check`.
final class Wire {

    private static final int FIRST = 0xAA;
    private static final int AROUND = 5;

    private final int make;
    private final int count;
    private final List<Integer> frame = new ArrayList<>();

    /// @param count of the bytes of data
    Wire(int make, int count) {
        this.make = make;
        this.count = count;
    }

    /// Hands over each whole frame, byte by byte.
    void hear(byte[] bytes, Consumer<List<Integer>> whole) {
        for (byte b : bytes) {
            frame.add(Byte.toUnsignedInt(b));
            while (!frame.isEmpty() && !frame.equals(begun())) {
                frame.removeFirst();
            }
            if (frame.size() == count + AROUND) {
                whole.accept(List.copyOf(frame));
                frame.clear();
            }
        }
    }

    /// What has come, if it can be the beginning of a frame.
    private List<Integer> begun() {
        var begun = new ArrayList<>(frame);
        begun.set(0, FIRST);
        if (begun.size() > 1) {
            begun.set(1, make);
        }
        if (begun.size() == count + AROUND) {
            begun.set(count + AROUND - 1, check(begun.subList(2, count + AROUND - 1)));
        }
        return begun;
    }

    byte[] framed(int command, int... data) {
        var all = new ArrayList<>(List.of(FIRST, make, command, count));
        for (int value : data) {
            all.add(value);
        }
        all.add(check(all.subList(2, all.size())));
        var bytes = new byte[all.size()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = all.get(i).byteValue();
        }
        return bytes;
    }

    private static int check(List<Integer> bytes) {
        return bytes.stream().reduce(0, (one, other) -> one ^ other);
    }
}
