package cn.yimen.kiosk.record;

import cn.yimen.uplink.contract.fleet.DeviceReport.Part;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// What the province's fleet page shows of this machine beside its records.
///
/// @param device its code
/// @param program version, at most 50 characters
/// @param config version, at most 64 characters
/// @param catalogueAt of which time the items are that it shows
/// @param parts as they are now
public record MachineFacts(
        String device,
        String program,
        String config,
        Supplier<Optional<Instant>> catalogueAt,
        Supplier<List<Part>> parts) {}
