package cn.yimen.server.trust;

import cn.yimen.hall.domain.DeviceRole;
import cn.yimen.hall.domain.HallId;
import cn.yimen.hall.trust.Credentials;
import cn.yimen.hall.trust.DeviceName;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.ExtensionsGenerator;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x509.Time;
import org.bouncycastle.asn1.x509.V3TBSCertificateGenerator;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;

/// Makes certificates (X.509, RFC 5280) with elliptic keys on P-256. Loaded only where one is made:
/// a server that has its own starts without these classes.
final class Certificates {

    /// A machine whose clock is a little behind can use a new certificate at once.
    private static final Duration BACKDATED = Duration.ofMinutes(10);

    private static final Duration OF_AUTHORITY = Duration.ofDays(3653);
    private static final Duration OF_DEVICE = Duration.ofDays(90);
    private static final int SERIAL_BITS = 127;
    private static final AlgorithmIdentifier SIGNED =
            new AlgorithmIdentifier(X9ObjectIdentifiers.ecdsa_with_SHA256);

    private final SecureRandom random;

    Certificates(SecureRandom random) {
        this.random = random;
    }

    /// An authority's key and certificate.
    record Authority(PrivateKey key, X509Certificate certificate) {

        /// Without the key.
        @Override
        public String toString() {
            return "Authority[" + certificate.getSubjectX500Principal() + "]";
        }
    }

    KeyPair pair() throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"), random);
        return generator.generateKeyPair();
    }

    /// Signed by itself, good for ten years.
    Authority authority(HallId hall, Instant now) throws GeneralSecurityException, IOException {
        var pair = pair();
        var name = name(hall, "Yimen CA");
        var extensions = new ExtensionsGenerator();
        extensions.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
        extensions.addExtension(
                Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
        var wanted = new Wanted(name, name, pair.getPublic(), extensions.generate(), OF_AUTHORITY);
        return new Authority(pair.getPrivate(), signed(wanted, pair.getPrivate(), now));
    }

    /// Good for 90 days.
    X509Certificate device(Authority authority, DeviceName name, PublicKey key, Instant now)
            throws GeneralSecurityException, IOException {
        var use =
                name.role() == DeviceRole.SERVER
                        ? new KeyPurposeId[] {
                            KeyPurposeId.id_kp_serverAuth, KeyPurposeId.id_kp_clientAuth
                        }
                        : new KeyPurposeId[] {KeyPurposeId.id_kp_clientAuth};
        var uri = new GeneralName(GeneralName.uniformResourceIdentifier, name.uri());
        var extensions = new ExtensionsGenerator();
        extensions.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
        extensions.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
        extensions.addExtension(Extension.extendedKeyUsage, true, new ExtendedKeyUsage(use));
        extensions.addExtension(Extension.subjectAlternativeName, false, new GeneralNames(uri));
        var issuer =
                X500Name.getInstance(
                        authority.certificate().getSubjectX500Principal().getEncoded());
        var subject = name(name.hall(), name.device().value());
        var wanted = new Wanted(issuer, subject, key, extensions.generate(), OF_DEVICE);
        return signed(wanted, authority.key(), now);
    }

    /// A key of its own and a certificate for it.
    Credentials credentials(Authority authority, DeviceName name, Instant now)
            throws GeneralSecurityException, IOException {
        var pair = pair();
        var certificate = device(authority, name, pair.getPublic(), now);
        return Credentials.of(pair.getPrivate(), certificate, authority.certificate());
    }

    private record Wanted(
            X500Name issuer,
            X500Name subject,
            PublicKey key,
            Extensions extensions,
            Duration validity) {}

    private static X500Name name(HallId hall, String what) {
        return new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.O, hall.value())
                .addRDN(BCStyle.CN, what)
                .build();
    }

    private X509Certificate signed(Wanted wanted, PrivateKey signer, Instant now)
            throws GeneralSecurityException, IOException {
        var generator = new V3TBSCertificateGenerator();
        generator.setSerialNumber(new ASN1Integer(new BigInteger(SERIAL_BITS, random)));
        generator.setSignature(SIGNED);
        generator.setIssuer(wanted.issuer());
        generator.setStartDate(new Time(Date.from(now.minus(BACKDATED))));
        generator.setEndDate(new Time(Date.from(now.plus(wanted.validity()))));
        generator.setSubject(wanted.subject());
        generator.setSubjectPublicKeyInfo(
                SubjectPublicKeyInfo.getInstance(wanted.key().getEncoded()));
        generator.setExtensions(wanted.extensions());
        var content = generator.generateTBSCertificate();
        var signature = Signature.getInstance("SHA256withECDSA");
        signature.initSign(signer, random);
        signature.update(content.getEncoded());
        var whole = new ASN1EncodableVector();
        whole.add(content);
        whole.add(SIGNED);
        whole.add(new DERBitString(signature.sign()));
        var der = new DERSequence(whole).getEncoded();
        return (X509Certificate)
                CertificateFactory.getInstance("X.509")
                        .generateCertificate(new ByteArrayInputStream(der));
    }
}
