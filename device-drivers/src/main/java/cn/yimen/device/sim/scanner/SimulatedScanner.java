package cn.yimen.device.sim.scanner;

import cn.yimen.device.link.LinkOpener;
import cn.yimen.device.sim.serial.FarEnd;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;

/// A scanner at the far end of a line: sends what is held before it, in pieces if told so, and
/// answers the commands of Honeywell, Newland and Grow.
public final class SimulatedScanner implements AutoCloseable {

    private final String suffix;
    private final ScannerUnit unit = new ScannerUnit();
    private final FarEnd line;

    private SimulatedScanner(LinkOpener link, String suffix) {
        this.suffix = suffix;
        this.line = FarEnd.start(link, unit);
    }

    /// @param suffix what stands behind each code, such as a carriage return
    public static SimulatedScanner start(LinkOpener line, String suffix) {
        return new SimulatedScanner(line, suffix);
    }

    /// A citizen holds a code before the window.
    public void scan(String text) {
        scan(text, StandardCharsets.UTF_8);
    }

    public void scan(String text, Charset writtenIn) {
        send((text + suffix).getBytes(writtenIn), Integer.MAX_VALUE, Duration.ZERO);
    }

    /// The same in pieces of so many bytes, with a pause after each.
    public void scanInPieces(String text, int size, Duration pause) {
        send((text + suffix).getBytes(StandardCharsets.UTF_8), size, pause);
    }

    private void send(byte[] bytes, int size, Duration pause) {
        for (int at = 0; at < bytes.length; ) {
            int end = at + Math.min(size, bytes.length - at);
            unit.send(new ScannerUnit.Piece(Arrays.copyOfRange(bytes, at, end), pause.toNanos()));
            at = end;
        }
    }

    /// Commands that came over the line so far, in hex, a space behind each.
    public String commands() {
        return unit.commands();
    }

    /// A setting of a Grow scanner.
    public int zone(int number) {
        return unit.zone(number);
    }

    public FarEnd line() {
        return line;
    }

    @Override
    public void close() {
        line.close();
    }
}
