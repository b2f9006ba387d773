package cn.yimen.kiosk.effect;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.device.DeviceStatus;
import cn.yimen.device.Fault;
import cn.yimen.device.Readiness;
import cn.yimen.hall.log.EventLog;
import cn.yimen.kiosk.flow.Part;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StartOfDayTest {

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final EventLog log =
            new EventLog(InstantSource.fixed(Instant.EPOCH), new PrintStream(written, true, UTF_8));
    private final StartOfDay morning =
            new StartOfDay(
                    Set.of(Part.PRINTER, Part.SCANNER), InstantSource.fixed(Instant.EPOCH), log);

    private void hears(Part part, Readiness readiness, Fault... faults) {
        morning.heard(
                part,
                new DeviceStatus(readiness, Set.of(faults), Map.of(), Instant.EPOCH, "free text"));
    }

    private List<String> lines() {
        return written.toString(UTF_8).lines().toList();
    }

    @Test
    void theMachineIsJudgedOnceEveryPartHasSpoken() {
        hears(Part.PRINTER, Readiness.STARTING);
        hears(Part.SCANNER, Readiness.READY);
        assertThat(lines()).isEmpty();

        hears(Part.PRINTER, Readiness.OFFLINE, Fault.PAPER_OUT);
        hears(Part.PRINTER, Readiness.READY);
        assertThat(lines())
                .singleElement()
                .asString()
                .contains("devices.checked", "ready=false", "wanting=printer:OFFLINE/PAPER_OUT")
                .doesNotContain("free");
    }
}
