package cn.yimen.device.sim.ups;

import static java.nio.charset.StandardCharsets.US_ASCII;

import cn.yimen.device.link.LinkOpener;
import cn.yimen.device.sim.serial.FarEnd;
import cn.yimen.device.sim.serial.Machine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A Megatec UPS: answers `Q1`, tests its battery on `T`. Its mains and battery may be changed from
/// any thread.
public final class SimulatedUps implements AutoCloseable {

    private final Unit unit = new Unit();
    private final FarEnd line;

    private SimulatedUps(LinkOpener link) {
        line = FarEnd.start(link, unit);
    }

    public static SimulatedUps start(LinkOpener line) {
        return new SimulatedUps(line);
    }

    public void mains(boolean there) {
        unit.mains = there;
    }

    public void batteryLow(boolean low) {
        unit.batteryLow = low;
    }

    public void load(int percent) {
        unit.loadPercent = percent;
    }

    /// Whether it has been told to test its battery.
    public boolean tested() {
        return unit.tested;
    }

    public FarEnd line() {
        return line;
    }

    @Override
    public void close() {
        line.close();
    }

    private static final class Unit implements Machine {

        private static final int LONGEST_COMMAND = 16;

        private final StringBuilder command = new StringBuilder();
        private volatile boolean mains = true;
        private volatile boolean batteryLow;
        private volatile int loadPercent = 23;
        private volatile boolean tested;

        @Override
        public List<byte[]> receive(byte[] bytes) {
            var answers = new ArrayList<byte[]>();
            for (byte b : bytes) {
                if (b != '\r') {
                    command.append((char) b);
                    command.setLength(Math.min(command.length(), LONGEST_COMMAND));
                    continue;
                }
                switch (command.toString()) {
                    case "Q1" -> answers.add(status().getBytes(US_ASCII));
                    case "T" -> tested = true;
                    default -> answers.add((command + "\r").getBytes(US_ASCII));
                }
                command.setLength(0);
            }
            return answers;
        }

        /// An unknown command is sent back, as real ones do.
        private String status() {
            return String.format(
                    Locale.ROOT,
                    "(%05.1f 220.0 %05.1f %03d %04.1f %04.1f 25.0 %s%s001000\r",
                    mains ? 221.4 : 0.0,
                    220.3,
                    loadPercent,
                    50.0,
                    batteryLow ? 21.6 : 27.2,
                    mains ? "0" : "1",
                    batteryLow ? "1" : "0");
        }
    }
}
