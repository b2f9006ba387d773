package cn.yimen.uplink.seal;

import cn.yimen.hall.config.Problem;
import cn.yimen.hall.config.Reading;
import cn.yimen.uplink.seal.SealFinding.Flaw;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Whom a machine trusts to vouch for seals: certificates of authorities, given to it by its owner
/// and by nobody else. One that is its own issuer is a root; the others only lead to one.
public final class SealRoots {

    /// A machine that was given none: no seal holds for it.
    public static final SealRoots NONE = new SealRoots(List.of());

    private static final int LONGEST_CHAIN = 4;
    private static final Pattern PEM =
            Pattern.compile(
                    "-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\\s]+)-----END CERTIFICATE-----");

    private final List<SealCertificate> authorities;

    private SealRoots(List<SealCertificate> authorities) {
        this.authorities = List.copyOf(authorities);
    }

    /// @param file certificates in PEM, one after the other
    public static Reading<SealRoots> read(Path file) {
        try {
            var found = of(Files.readString(file, StandardCharsets.US_ASCII));
            return found.isNone()
                    ? unusable(file, "holds no certificate in PEM")
                    : new Reading.Read<>(found, List.of());
        } catch (IOException e) {
            return unusable(file, "cannot be read: " + e.getClass().getSimpleName());
        } catch (RuntimeException e) {
            // The library tells broken certificates by many of them.
            return unusable(file, "holds what is no certificate of an SM2 key");
        }
    }

    private static Reading<SealRoots> unusable(Path file, String message) {
        return new Reading.Unreadable<>(List.of(new Problem(file.toString(), message)));
    }

    private static SealRoots of(String pem) throws IOException {
        var found = new ArrayList<SealCertificate>();
        var blocks = PEM.matcher(pem);
        while (blocks.find()) {
            found.add(SealCertificate.read(Base64.getMimeDecoder().decode(blocks.group(1))));
        }
        return new SealRoots(found);
    }

    /// Whether the machine can verify nothing.
    public boolean isNone() {
        return authorities.isEmpty();
    }

    /// Looks at a document and its seal.
    ///
    /// @param now the province's time: a machine's own may be years off
    public SealFinding examine(byte[] pdf, Instant now) {
        return new SealExamination(this, now).of(pdf);
    }

    /// What is wrong with the way from a certificate up to a root.
    Optional<Flaw> flaw(SealCertificate end, Instant at) throws IOException {
        var here = end;
        for (int below = 0; below < LONGEST_CHAIN; below++) {
            if (!here.isValidAt(at)) {
                return Optional.of(Flaw.EXPIRED);
            }
            var issuer = issuer(here, below);
            if (issuer.isEmpty()) {
                return Optional.of(Flaw.UNKNOWN_ROOT);
            }
            if (!here.isSignedBy(issuer.get())) {
                return Optional.of(Flaw.BROKEN);
            }
            if (issuer.get().isItsOwnIssuer()) {
                return issuer.get().isValidAt(at) ? Optional.empty() : Optional.of(Flaw.EXPIRED);
            }
            here = issuer.get();
        }
        return Optional.of(Flaw.UNKNOWN_ROOT);
    }

    private Optional<SealCertificate> issuer(SealCertificate of, int below) {
        return authorities.stream()
                .filter(of::names)
                .filter(authority -> authority.mayIssue(below))
                .findFirst();
    }
}
