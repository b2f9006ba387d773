package cn.yimen.device.health;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.device.DeviceStatus;
import cn.yimen.device.Fault;
import cn.yimen.device.Readiness;
import cn.yimen.device.config.DeviceKind;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReadinessReportTest {

    private static final Instant MORNING = Instant.parse("2026-11-24T00:40:00Z");

    private static ReadinessReport.Line line(DeviceKind kind, Fault... faults) {
        var status =
                new DeviceStatus(
                        Readiness.under(List.of(faults)),
                        Set.of(faults),
                        Map.of(),
                        MORNING,
                        "free text");
        return new ReadinessReport.Line(kind.word(), kind, status);
    }

    @Test
    void aMachineIsReadyWhenAllItsDevicesWork() {
        var report =
                new ReadinessReport(
                        MORNING,
                        List.of(
                                line(DeviceKind.PRINTER, Fault.PAPER_NEAR_END),
                                line(DeviceKind.SCANNER)));
        assertThat(report.isReady()).isTrue();
        assertThat(report.fields())
                .isEqualTo(Map.of("ready", "true", "devices", "2", "wanting", ""));
    }

    @Test
    void whatIsWantingIsRecordedInClosedWords() {
        var report =
                new ReadinessReport(
                        MORNING,
                        List.of(
                                line(DeviceKind.PRINTER, Fault.PAPER_OUT, Fault.COVER_OPEN),
                                line(DeviceKind.SCANNER, Fault.LINK_LOST)));
        assertThat(report.fields())
                .containsEntry("ready", "false")
                .containsEntry(
                        "wanting",
                        "printer:USER_ERROR/COVER_OPEN/PAPER_OUT,scanner:MISSING/LINK_LOST");
    }

    @Test
    void aPersonReadsATableAndASentence() {
        var report = new ReadinessReport(MORNING, List.of(line(DeviceKind.PRINTER, Fault.CUTTER)));
        assertThat(new StatusTable(new Words(Locale.SIMPLIFIED_CHINESE)).of(report))
                .contains("号票打印机", "故障", "切刀故障", "1 台设备中有 1 台不能用");
        assertThat(new StatusTable(new Words(Locale.ENGLISH)).of(report))
                .contains("ticket printer", "cutter fault", "1 of 1 devices cannot be used");
    }
}
