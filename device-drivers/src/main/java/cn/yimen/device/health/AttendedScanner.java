package cn.yimen.device.health;

import cn.yimen.device.DeviceStatus;
import cn.yimen.device.scanner.CodeScanner;
import cn.yimen.device.scanner.ScannerConfig;
import java.time.Duration;
import java.time.InstantSource;

/// A scanner; its test waits for a code. What the code says is nobody's concern here.
final class AttendedScanner implements Attended {

    private final Visitor visitor = new Visitor();
    private final CodeScanner scanner;

    AttendedScanner(ScannerConfig config, InstantSource clock) {
        scanner =
                CodeScanner.start(config, _ -> visitor.came(new SelfTest.Passed()), _ -> {}, clock);
    }

    @Override
    public DeviceStatus status() {
        return scanner.status();
    }

    @Override
    public SelfTest test(Duration atMost) {
        var _ = scanner.look(true);
        try {
            return visitor.await(atMost);
        } finally {
            var _ = scanner.look(false);
        }
    }

    @Override
    public void close() {
        scanner.close();
    }
}
