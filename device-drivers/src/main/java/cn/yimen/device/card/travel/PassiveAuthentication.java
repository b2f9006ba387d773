package cn.yimen.device.card.travel;

import cn.yimen.device.card.Authenticity;
import cn.yimen.device.card.Authenticity.Forged;
import cn.yimen.device.card.Authenticity.Genuine;
import cn.yimen.device.card.Authenticity.NotVerified;
import cn.yimen.device.card.Authenticity.Part;
import cn.yimen.device.card.Authenticity.Reason;
import cn.yimen.device.card.Authenticity.Unknown;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Judges whether what was read from a chip is what a known state signed (ICAO Doc 9303-11, 5.1).
///
/// What contradicts itself is forged, whoever signed it. Revocation lists are not read.
public final class PassiveAuthentication {

    private static final Map<Integer, Part> PARTS = Map.of(1, Part.PERSON, 2, Part.PORTRAIT);

    private final TrustList trusted;

    public PassiveAuthentication(TrustList trusted) {
        this.trusted = trusted;
    }

    /// Never throws, whatever the bytes are.
    ///
    /// @param securityObject EF.SOD as read
    /// @param groups the data groups as read, by number: 1 and perhaps 2
    /// @param issuer the issuing state in the machine readable zone
    /// @param now for the certificates' times
    public Authenticity judge(
            byte[] securityObject, Map<Integer, byte[]> groups, String issuer, Instant now) {
        Optional<SecurityObject> parsed = SecurityObject.parse(securityObject);
        if (parsed.isEmpty()) {
            return new NotVerified(Reason.NO_SECURITY_OBJECT);
        }
        try {
            Optional<Authenticity> objection = contradiction(parsed.get(), groups);
            return objection.isPresent() ? objection.get() : judgeSigner(parsed.get(), issuer, now);
        } catch (GeneralSecurityException | RuntimeException _) {
            // Algorithms nobody knows and structures that BouncyCastle finds broken while reading.
            return new NotVerified(Reason.UNSUPPORTED_ALGORITHM);
        }
    }

    private static Optional<Authenticity> contradiction(
            SecurityObject object, Map<Integer, byte[]> groups) throws GeneralSecurityException {
        Optional<Map<Integer, byte[]>> digests = object.digests();
        if (digests.isEmpty()) {
            return Optional.of(new NotVerified(Reason.UNSUPPORTED_ALGORITHM));
        }
        for (var group : groups.entrySet()) {
            byte[] signed = digests.get().get(group.getKey());
            if (signed == null) {
                return Optional.of(new NotVerified(Reason.GROUP_NOT_COVERED));
            }
            if (!MessageDigest.isEqual(signed, object.digestOf(group.getValue()))) {
                return Optional.of(
                        new Forged(PARTS.getOrDefault(group.getKey(), Part.SECURITY_OBJECT)));
            }
        }
        return Optional.empty();
    }

    private Authenticity judgeSigner(SecurityObject object, String issuer, Instant now)
            throws GeneralSecurityException {
        Optional<X509Certificate> found = object.signerCertificate();
        if (found.isEmpty()) {
            return new NotVerified(Reason.NO_SECURITY_OBJECT);
        }
        X509Certificate signer = found.get();
        if (!SignatureAlgorithm.isAcceptable(signer.getPublicKey())) {
            return new NotVerified(Reason.UNSUPPORTED_ALGORITHM);
        }
        if (!object.isSignedBy(signer)) {
            return new Forged(Part.SECURITY_OBJECT);
        }
        List<X509Certificate> authorities =
                trusted.issuersOf(signer).stream()
                        .filter(authority -> isIssuedBy(signer, authority))
                        .toList();
        return authorities.isEmpty()
                ? new Unknown(States.of(signer))
                : judgeTimes(signer, authorities, issuer, now);
    }

    private static Authenticity judgeTimes(
            X509Certificate signer, List<X509Certificate> authorities, String issuer, Instant now) {
        if (authorities.stream().noneMatch(authority -> isInTime(authority, now))) {
            return new NotVerified(Reason.STATE_CERTIFICATE_EXPIRED);
        }
        if (!isInTime(signer, now)) {
            return new NotVerified(Reason.SIGNER_CERTIFICATE_EXPIRED);
        }
        String country = States.of(authorities.getFirst());
        return States.signsFor(country, issuer)
                ? new Genuine(country, signer.getSubjectX500Principal().getName())
                : new NotVerified(Reason.OTHER_STATE);
    }

    private static boolean isIssuedBy(X509Certificate certificate, X509Certificate authority) {
        try {
            certificate.verify(authority.getPublicKey(), Provider.BOUNCY_CASTLE);
            return true;
        } catch (GeneralSecurityException _) {
            return false;
        }
    }

    private static boolean isInTime(X509Certificate certificate, Instant now) {
        return !now.isBefore(certificate.getNotBefore().toInstant())
                && !now.isAfter(certificate.getNotAfter().toInstant());
    }
}
