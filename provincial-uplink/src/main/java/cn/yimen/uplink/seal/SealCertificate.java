package cn.yimen.uplink.seal;

import cn.yimen.uplink.contract.Sm2PublicKey;
import java.io.IOException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import okio.ByteString;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.KeyUsage;

/// A certificate of an SM2 key (GB/T 20518, that is X.509 with SM2 and SM3).
final class SealCertificate {

    private static final Set<ASN1ObjectIdentifier> UNDERSTOOD =
            Set.of(Extension.basicConstraints, Extension.keyUsage);

    private final Certificate certificate;
    private final Sm2PublicKey key;
    private final ByteString encoded;

    private SealCertificate(Certificate certificate, byte[] encoded) {
        this.certificate = certificate;
        this.encoded = ByteString.of(encoded);
        key = new Sm2PublicKey(certificate.getSubjectPublicKeyInfo().getPublicKeyData().getBytes());
    }

    /// @throws IllegalArgumentException where it is none with an SM2 key, or wants what we do not
    ///   understand
    static SealCertificate read(byte[] der) throws IOException {
        var certificate = Certificate.getInstance(DerText.strict(der));
        var signed = certificate.getTBSCertificate().getSignature();
        if (!signed.equals(certificate.getSignatureAlgorithm())
                || !isSm2(signed.getAlgorithm())
                || !isUnderstood(certificate.getTBSCertificate().getExtensions())) {
            throw new IllegalArgumentException("not a certificate of ours");
        }
        return new SealCertificate(certificate, der);
    }

    static boolean isSm2(ASN1ObjectIdentifier algorithm) {
        return GMObjectIdentifiers.sm2sign_with_sm3.equals(algorithm);
    }

    private static boolean isUnderstood(Extensions extensions) {
        return Stream.of(extensions.getCriticalExtensionOIDs()).allMatch(UNDERSTOOD::contains);
    }

    boolean isSame(ByteString der) {
        return encoded.equals(der);
    }

    Sm2PublicKey key() {
        return key;
    }

    String serial() {
        return certificate
                .getSerialNumber()
                .getPositiveValue()
                .toString(16)
                .toUpperCase(Locale.ROOT);
    }

    /// The organisation that it belongs to; where none is named, whoever is.
    String holder() {
        return name(BCStyle.O).or(() -> name(BCStyle.CN)).orElse("");
    }

    private Optional<String> name(ASN1ObjectIdentifier kind) {
        return Stream.of(subject().getRDNs(kind))
                .map(found -> found.getFirst().getValue())
                .map(value -> ((ASN1String) value.toASN1Primitive()).getString())
                .findFirst();
    }

    private X500Name subject() {
        return certificate.getSubject();
    }

    boolean isValidAt(Instant at) {
        var validity = certificate.getTBSCertificate().getValidity();
        return !at.isBefore(validity.getNotBefore().getDate().toInstant())
                && !at.isAfter(validity.getNotAfter().getDate().toInstant());
    }

    boolean isItsOwnIssuer() {
        return certificate.getIssuer().equals(subject());
    }

    boolean names(SealCertificate issuer) {
        return certificate.getIssuer().equals(issuer.subject());
    }

    /// @param below certificates of authorities between this one and the end
    boolean mayIssue(int below) {
        var extensions = certificate.getTBSCertificate().getExtensions();
        var constraints = BasicConstraints.fromExtensions(extensions);
        var usage = KeyUsage.fromExtensions(extensions);
        return constraints != null
                && constraints.isCA()
                && (constraints.getPathLenConstraint() == null
                        || constraints.getPathLenConstraint().intValue() >= below)
                && (usage == null || usage.hasUsages(KeyUsage.keyCertSign));
    }

    /// Whether a document's signature may be its work.
    boolean maySign() {
        var extensions = certificate.getTBSCertificate().getExtensions();
        var usage = KeyUsage.fromExtensions(extensions);
        return usage == null
                || usage.hasUsages(KeyUsage.digitalSignature)
                || usage.hasUsages(KeyUsage.nonRepudiation);
    }

    boolean isSignedBy(SealCertificate issuer) throws IOException {
        return issuer.key.holdsInDer(
                DerText.encoded(certificate.getTBSCertificate()),
                certificate.getSignature().getOctets());
    }
}
