package cn.yimen.device.ups;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import cn.yimen.device.serial.Framing;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/// Lines that end with CR; longer ones than any answer are noise.
final class UpsLines implements Framing<String> {

    private static final int LONGEST = 80;

    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private boolean overlong;

    @Override
    public List<String> accept(byte[] bytes) {
        var lines = new ArrayList<String>();
        for (byte b : bytes) {
            if (b != '\r') {
                add(b);
                continue;
            }
            if (!overlong) {
                lines.add(line.toString(ISO_8859_1));
            }
            forget();
        }
        return lines;
    }

    private void add(byte b) {
        if (line.size() < LONGEST) {
            line.write(b);
        } else {
            overlong = true;
        }
    }

    @Override
    public List<String> gap() {
        forget();
        return List.of();
    }

    private void forget() {
        line.reset();
        overlong = false;
    }

    @Override
    public boolean pending() {
        return line.size() > 0;
    }
}
