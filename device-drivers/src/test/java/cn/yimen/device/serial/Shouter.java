package cn.yimen.device.serial;

import static java.nio.charset.StandardCharsets.US_ASCII;

import cn.yimen.device.sim.serial.Machine;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/// A device that answers each line with the same line in capitals, and sometimes says something of
/// its own accord.
final class Shouter implements Machine {

    private final Lines lines = new Lines();
    private final Queue<String> heard = new ConcurrentLinkedQueue<>();
    private final Queue<String> toSay = new ConcurrentLinkedQueue<>();

    void say(String line) {
        toSay.add(line);
    }

    boolean hasHeard(String line) {
        return heard.contains(line);
    }

    @Override
    public List<byte[]> receive(byte[] bytes) {
        var answers = new ArrayList<byte[]>();
        for (String line : lines.accept(bytes)) {
            heard.add(line);
            answers.add((line.toUpperCase(Locale.ROOT) + "\n").getBytes(US_ASCII));
        }
        return answers;
    }

    @Override
    public List<byte[]> speak() {
        String line = toSay.poll();
        return line == null ? List.of() : List.of((line + "\n").getBytes(US_ASCII));
    }

    /// Lines that end with LF.
    static final class Lines implements Framing<String> {

        private final ByteArrayOutputStream line = new ByteArrayOutputStream();

        @Override
        public List<String> accept(byte[] bytes) {
            var ended = new ArrayList<String>();
            for (byte b : bytes) {
                if (b == '\n') {
                    ended.add(line.toString(US_ASCII));
                    line.reset();
                } else {
                    line.write(b);
                }
            }
            return ended;
        }

        @Override
        public List<String> gap() {
            line.reset();
            return List.of();
        }

        @Override
        public boolean pending() {
            return line.size() > 0;
        }
    }
}
