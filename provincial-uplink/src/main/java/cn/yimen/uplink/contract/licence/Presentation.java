package cn.yimen.uplink.contract.licence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// What the code stands for; never known offline.
public record Presentation(
        String id,
        String type,
        String name,
        String holder,
        Optional<LocalDate> validTo,
        LicenceState state,
        Instant checkedAt) {}
