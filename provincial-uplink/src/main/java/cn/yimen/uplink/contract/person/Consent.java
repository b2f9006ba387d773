package cn.yimen.uplink.contract.person;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// The person's own consent (单独同意) to one use of their data.
public record Consent(Instant at, String text, Optional<UUID> signature) {}
