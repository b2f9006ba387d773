package cn.yimen.uplink.seal;

import cn.yimen.uplink.seal.SealFinding.Flaw;
import java.io.IOException;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// Verifies a sealed document (验章), in the order of GB/T 38540-2020, 7.3: the document's digest,
/// the signature, the seal, the certificates, the times.
///
/// What is verified is only what the machine can know: whether a certificate was withdrawn, the
/// province says.
record SealExamination(SealRoots roots, Instant now) {

    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(10);

    SealFinding of(byte[] pdf) {
        if (!SealedPdf.isSealed(pdf)) {
            return new SealFinding.Refused(Flaw.UNSEALED);
        }
        return SealedPdf.of(pdf)
                .map(this::of)
                .orElseGet(() -> new SealFinding.Refused(Flaw.CHANGED));
    }

    private SealFinding of(SealedPdf document) {
        try {
            var seal = SealSignature.read(document.seal().toByteArray());
            return flaw(document, seal)
                    .<SealFinding>map(SealFinding.Refused::new)
                    .orElseGet(() ->
                            new SealFinding.Holds(
                                    seal.seal().name(),
                                    seal.signer().holder(),
                                    seal.signer().serial(),
                                    seal.sealedAt()));
        } catch (IOException | ParseException | RuntimeException _) {
            // The library tells broken structures by all of these.
            return new SealFinding.Refused(Flaw.BROKEN);
        }
    }

    private Optional<Flaw> flaw(SealedPdf document, SealSignature found) throws IOException {
        if (!document.digest().equals(found.digest())) {
            return Optional.of(Flaw.CHANGED);
        }
        if (!isGenuine(document, found)) {
            return Optional.of(Flaw.BROKEN);
        }
        var signer = roots.flaw(found.signer(), found.sealedAt());
        var maker = roots.flaw(found.seal().maker(), found.sealedAt());
        return signer.or(() -> maker)
                .or(() -> isInDate(found) ? Optional.empty() : Optional.of(Flaw.EXPIRED));
    }

    private static boolean isGenuine(SealedPdf document, SealSignature found) {
        return found.place().equals(document.range())
                && found.signed().isBy(found.signer())
                && found.seal().signed().isBy(found.seal().maker())
                && found.seal().users().stream().anyMatch(found.signer()::isSame);
    }

    /// A time of sealing that only its signer vouches for counts for nothing alone: everything must
    /// be in force now, too.
    private boolean isInDate(SealSignature found) {
        return !found.sealedAt().isAfter(now.plus(CLOCKS_DIFFER))
                && found.signer().isValidAt(now)
                && found.seal().isInForceAt(now)
                && found.seal().isInForceAt(found.sealedAt());
    }
}
