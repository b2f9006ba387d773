package cn.yimen.device.card.travel;

import java.io.IOException;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PSSParameterSpec;
import java.util.Map;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;

/// The signatures and digests that security objects carry, and the limits of what we accept.
///
/// Some issuers name the kind of key only (`rsaEncryption`); then the digest says the rest.
final class SignatureAlgorithm {

    /// SHA-1 signs documents that are still valid. MD5 is refused.
    private static final Map<String, String> DIGESTS =
            Map.of(
                    "1.3.14.3.2.26", "SHA-1",
                    "2.16.840.1.101.3.4.2.4", "SHA-224",
                    "2.16.840.1.101.3.4.2.1", "SHA-256",
                    "2.16.840.1.101.3.4.2.2", "SHA-384",
                    "2.16.840.1.101.3.4.2.3", "SHA-512");

    /// A chip may bring any key: checking with a huge one would hold the reader up for minutes.
    private static final int LARGEST_RSA_BITS = 8192;

    private static final int LARGEST_RSA_EXPONENT_BITS = 64;
    private static final int LARGEST_FIELD_BITS = 640;

    private SignatureAlgorithm() {}

    /// The name by which Java knows the digest; empty when we do not accept it.
    static Optional<String> digest(ASN1ObjectIdentifier identifier) {
        return Optional.ofNullable(DIGESTS.get(identifier.getId()));
    }

    static boolean isAcceptable(PublicKey key) {
        return switch (key) {
            case RSAPublicKey rsa ->
                    rsa.getModulus().bitLength() <= LARGEST_RSA_BITS
                            && rsa.getPublicExponent().bitLength() <= LARGEST_RSA_EXPONENT_BITS;
            case ECPublicKey ec ->
                    ec.getParams().getCurve().getField().getFieldSize() <= LARGEST_FIELD_BITS;
            default -> false;
        };
    }

    /// A checker of signatures by this algorithm.
    ///
    /// @throws GeneralSecurityException when nobody here knows it
    static Signature checker(AlgorithmIdentifier algorithm, String digest)
            throws GeneralSecurityException {
        ASN1ObjectIdentifier identifier = algorithm.getAlgorithm();
        String shortDigest = digest.replace("-", "");
        if (identifier.equals(PKCSObjectIdentifiers.rsaEncryption)) {
            return named(shortDigest + "withRSA");
        }
        if (identifier.equals(X9ObjectIdentifiers.id_ecPublicKey)) {
            return named(shortDigest + "withECDSA");
        }
        if (identifier.equals(PKCSObjectIdentifiers.id_RSASSA_PSS)) {
            Signature checker = named("RSASSA-PSS");
            checker.setParameter(pss(algorithm));
            return checker;
        }
        return named(identifier.getId());
    }

    private static Signature named(String name) throws GeneralSecurityException {
        return Signature.getInstance(name, Provider.BOUNCY_CASTLE);
    }

    private static PSSParameterSpec pss(AlgorithmIdentifier algorithm)
            throws GeneralSecurityException {
        try {
            AlgorithmParameters parameters =
                    AlgorithmParameters.getInstance("PSS", Provider.BOUNCY_CASTLE);
            parameters.init(algorithm.getParameters().toASN1Primitive().getEncoded());
            return parameters.getParameterSpec(PSSParameterSpec.class);
        } catch (IOException e) {
            throw new GeneralSecurityException("reading the parameters of a PSS signature", e);
        }
    }
}
