package cn.yimen.device.sim.travel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.ExtensionsGenerator;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x509.TBSCertificate;
import org.bouncycastle.asn1.x509.Time;
import org.bouncycastle.asn1.x509.V3TBSCertificateGenerator;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;

/// A state that signs travel documents: its certificate authority (CSCA) and document signers. Each
/// has fresh keys (P-256); nothing of it vouches for anybody outside a test or demo.
public final class InventedState {

    private static final AlgorithmIdentifier ECDSA =
            new AlgorithmIdentifier(X9ObjectIdentifiers.ecdsa_with_SHA256);
    private static final String ECDSA_NAME = "SHA256withECDSA";
    private static final Duration LIFE = Duration.ofDays(15 * 365);

    private final String country;
    private final KeyPair keys;
    private final X509Certificate authority;

    private InventedState(String country, KeyPair keys, X509Certificate authority) {
        this.country = country;
        this.keys = keys;
        this.authority = authority;
    }

    /// @param country two letters; UT for Utopia, whose documents name UTO
    /// @param founded from when its authority's certificate is valid, for 15 years
    public static InventedState founded(String country, Instant founded) {
        try {
            KeyPair keys = keys("EC", 256);
            X500Name name = new X500Name("C=" + country + ",O=Invented State,CN=CSCA " + country);
            Form form = new Form(name, name, founded, founded.plus(LIFE));
            return new InventedState(
                    country, keys, certificate(form, keys.getPublic(), keys.getPrivate()));
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("founding an invented state", e);
        }
    }

    /// What a trust list must hold for its documents to be genuine.
    public X509Certificate authority() {
        return authority;
    }

    /// A signer with an elliptic key.
    ///
    /// @param until when its certificate ends
    public DocumentSigner signer(Instant from, Instant until) {
        return signer(from, until, ECDSA_NAME);
    }

    /// A signer by another algorithm: `SHA256withRSA`, for instance.
    public DocumentSigner signer(Instant from, Instant until, String algorithm) {
        try {
            boolean rsa = algorithm.contains("RSA");
            KeyPair own = rsa ? keys("RSA", 2048) : keys("EC", 256);
            X500Name subject =
                    new X500Name("C=" + country + ",O=Invented State,CN=Document Signer 1");
            Form form = new Form(subject, issuer(), from, until);
            return new DocumentSigner(
                    own.getPrivate(),
                    certificate(form, own.getPublic(), keys.getPrivate()),
                    algorithm);
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("appointing an invented signer", e);
        }
    }

    private X500Name issuer() {
        return X500Name.getInstance(authority.getSubjectX500Principal().getEncoded());
    }

    private record Form(X500Name subject, X500Name issuer, Instant from, Instant until) {
        boolean isAuthority() {
            return subject.equals(issuer);
        }
    }

    private static KeyPair keys(String kind, int bits) throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance(kind);
        generator.initialize(bits);
        return generator.generateKeyPair();
    }

    private static X509Certificate certificate(Form form, PublicKey key, PrivateKey signingKey)
            throws GeneralSecurityException, IOException {
        ExtensionsGenerator extensions = new ExtensionsGenerator();
        if (form.isAuthority()) {
            extensions.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
        }
        V3TBSCertificateGenerator generator = new V3TBSCertificateGenerator();
        generator.setSerialNumber(new ASN1Integer(BigInteger.valueOf(form.isAuthority() ? 1 : 2)));
        generator.setIssuer(form.issuer());
        generator.setSubject(form.subject());
        generator.setStartDate(new Time(Date.from(form.from())));
        generator.setEndDate(new Time(Date.from(form.until())));
        generator.setSignature(ECDSA);
        generator.setSubjectPublicKeyInfo(SubjectPublicKeyInfo.getInstance(key.getEncoded()));
        if (form.isAuthority()) {
            generator.setExtensions(extensions.generate());
        }
        return signed(generator.generateTBSCertificate(), signingKey);
    }

    private static X509Certificate signed(TBSCertificate content, PrivateKey key)
            throws GeneralSecurityException, IOException {
        Signature signature = Signature.getInstance(ECDSA_NAME);
        signature.initSign(key);
        signature.update(content.getEncoded(ASN1Encoding.DER));
        byte[] encoded =
                new DERSequence(
                                new ASN1Encodable[] {
                                    content, ECDSA, new DERBitString(signature.sign())
                                })
                        .getEncoded(ASN1Encoding.DER);
        return (X509Certificate)
                CertificateFactory.getInstance("X.509")
                        .generateCertificate(new ByteArrayInputStream(encoded));
    }
}
