package cn.yimen.uplink.contract.certificate;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// A certificate that is ready to print, once.
public record CertificatePrint(
        String print,
        String kind,
        UUID file,
        String digest,
        int pages,
        String verifyCode,
        Instant expiresAt,
        Optional<PaperOutcome> outcome) {}
