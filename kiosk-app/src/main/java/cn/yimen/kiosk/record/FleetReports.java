package cn.yimen.kiosk.record;

import cn.yimen.hall.wire.RecordsDepth;
import cn.yimen.uplink.contract.fleet.DeviceReport;
import cn.yimen.uplink.record.RecordUplink;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/// Tells the province each minute how the machine is. The last report counts: one that does not
/// arrive is not repeated.
final class FleetReports {

    private final RecordUplink uplink;
    private final MachineFacts facts;
    private final Path data;
    private final InstantSource clock;
    private final Instant startedAt;

    FleetReports(RecordUplink uplink, MachineFacts facts, Path data, InstantSource clock) {
        this.uplink = uplink;
        this.facts = facts;
        this.data = data;
        this.clock = clock;
        startedAt = clock.instant();
    }

    /// @return whether the province heard it; false where the records cannot be counted, too
    boolean report() {
        return uplink.depth()
                .filter(depth -> uplink.report(facts.device(), report(depth)))
                .isPresent();
    }

    private DeviceReport report(RecordsDepth depth) {
        return new DeviceReport(
                clock.instant(),
                uplink.hall(),
                facts.program(),
                facts.config(),
                facts.catalogueAt().get(),
                startedAt,
                depth.waiting(),
                depth.parked(),
                depth.oldest(),
                uplink.clockOffsetMillis(),
                freeMegabytes(),
                Optional.empty(),
                facts.parts().get());
    }

    private long freeMegabytes() {
        try {
            return Files.getFileStore(data).getUsableSpace() >> 20;
        } catch (IOException e) {
            throw new UncheckedIOException("asking how much of the disk is free", e);
        }
    }
}
