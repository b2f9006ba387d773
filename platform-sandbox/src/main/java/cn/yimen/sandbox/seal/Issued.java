package cn.yimen.sandbox.seal;

import cn.yimen.uplink.contract.Sm2Key;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.HexFormat;
import java.util.random.RandomGenerator;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.DERBitString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.ExtensionsGenerator;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x509.Time;
import org.bouncycastle.asn1.x509.V3TBSCertificateGenerator;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;

/// An SM2 key and its certificate, as they lie on the shelf.
///
/// @param key 32 bytes, hexadecimal
/// @param certificate DER in Base64
public record Issued(String key, String certificate) {

    private static final AlgorithmIdentifier SM2_WITH_SM3 =
            new AlgorithmIdentifier(GMObjectIdentifiers.sm2sign_with_sm3);

    /// What a certificate says.
    ///
    /// @param organisation in whose name it stands
    /// @param serial hexadecimal
    public record Subject(String organisation, String serial, Instant from, Instant until) {}

    /// An authority that nobody stands above.
    public static Issued root(Subject subject, RandomGenerator random) {
        var key = newKey(random);
        return new Issued(key, sign(subject, key, new Issuing(name(subject), key, true)));
    }

    /// A certificate that this authority gives out.
    public Issued issue(Subject subject, RandomGenerator random) {
        var made = newKey(random);
        var own = Certificate.getInstance(der()).getSubject();
        return new Issued(made, sign(subject, made, new Issuing(own, key, false)));
    }

    private record Issuing(X500Name name, String key, boolean isRoot) {}

    private static String newKey(RandomGenerator random) {
        var bytes = new byte[32];
        random.nextBytes(bytes);
        // Below the curve's order whatever the other bits are.
        bytes[0] &= 0x7F;
        return HexFormat.of().formatHex(bytes);
    }

    private static Sm2Key sm2(String key) {
        return new Sm2Key(HexFormat.of().parseHex(key));
    }

    private static X500Name name(Subject subject) {
        return new X500NameBuilder()
                .addRDN(BCStyle.C, "CN")
                .addRDN(BCStyle.O, subject.organisation())
                .addRDN(BCStyle.CN, subject.organisation())
                .build();
    }

    private static String sign(Subject subject, String key, Issuing issuer) {
        try {
            var text = new V3TBSCertificateGenerator();
            text.setSerialNumber(new ASN1Integer(new BigInteger(subject.serial(), 16)));
            text.setSignature(SM2_WITH_SM3);
            text.setIssuer(issuer.name());
            text.setSubject(name(subject));
            text.setStartDate(new Time(Date.from(subject.from())));
            text.setEndDate(new Time(Date.from(subject.until())));
            text.setSubjectPublicKeyInfo(
                    new SubjectPublicKeyInfo(
                            new AlgorithmIdentifier(
                                    X9ObjectIdentifiers.id_ecPublicKey,
                                    GMObjectIdentifiers.sm2p256v1),
                            sm2(key).verifying().point()));
            text.setExtensions(extensions(issuer.isRoot()).generate());
            var signed = text.generateTBSCertificate();
            var signature = sm2(issuer.key()).signInDer(encoded(signed));
            return Base64.getEncoder()
                    .encodeToString(
                            encoded(
                                    new DERSequence(
                                            new ASN1Encodable[] {
                                                signed, SM2_WITH_SM3, new DERBitString(signature)
                                            })));
        } catch (IOException e) {
            throw new UncheckedIOException("writing a certificate", e);
        }
    }

    private static ExtensionsGenerator extensions(boolean isRoot) throws IOException {
        var extensions = new ExtensionsGenerator();
        extensions.addExtension(Extension.basicConstraints, true, new BasicConstraints(isRoot));
        extensions.addExtension(
                Extension.keyUsage,
                true,
                new KeyUsage(
                        isRoot
                                ? KeyUsage.keyCertSign | KeyUsage.cRLSign
                                : KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
        return extensions;
    }

    private static byte[] encoded(ASN1Encodable value) throws IOException {
        return value.toASN1Primitive().getEncoded(ASN1Encoding.DER);
    }

    byte[] der() {
        return Base64.getDecoder().decode(certificate);
    }

    byte[] sign(byte[] text) {
        return sm2(key).signInDer(text);
    }

    /// Of the certificate.
    public String pem() {
        return "-----BEGIN CERTIFICATE-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der())
                + "\n-----END CERTIFICATE-----\n";
    }

    String serial() {
        return Certificate.getInstance(der()).getSerialNumber().getValue().toString(16);
    }
}
