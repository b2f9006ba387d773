package cn.yimen.hall.trust;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/// Keys (elliptic curves only) and certificates as text (RFC 7468), and public keys as they travel.
public final class Pem {

    private static final String CERTIFICATE = "CERTIFICATE";
    private static final String PRIVATE_KEY = "PRIVATE KEY";
    private static final int LINE = 64;

    private Pem() {}

    public static String of(X509Certificate certificate) {
        return wrapped(CERTIFICATE, der(certificate));
    }

    public static String of(PrivateKey key) {
        return wrapped(PRIVATE_KEY, key.getEncoded());
    }

    public static byte[] der(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateException e) {
            throw new IllegalStateException("a certificate that was read can be written", e);
        }
    }

    /// @throws GeneralSecurityException where the text is none
    public static X509Certificate certificate(String pem) throws GeneralSecurityException {
        var in = new ByteArrayInputStream(unwrapped(CERTIFICATE, pem));
        return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(in);
    }

    /// @throws GeneralSecurityException where the text is none, PKCS#8 and unencrypted
    public static PrivateKey privateKey(String pem) throws GeneralSecurityException {
        return KeyFactory.getInstance("EC")
                .generatePrivate(new PKCS8EncodedKeySpec(unwrapped(PRIVATE_KEY, pem)));
    }

    /// @param spki SubjectPublicKeyInfo, DER
    public static PublicKey publicKey(byte[] spki) throws GeneralSecurityException {
        return KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(spki));
    }

    private static String wrapped(String kind, byte[] der) {
        var body =
                Base64.getMimeEncoder(LINE, "\n".getBytes(StandardCharsets.US_ASCII))
                        .encodeToString(der);
        return "-----BEGIN " + kind + "-----\n" + body + "\n-----END " + kind + "-----\n";
    }

    private static byte[] unwrapped(String kind, String pem) throws GeneralSecurityException {
        var begin = "-----BEGIN " + kind + "-----";
        int from = pem.indexOf(begin);
        int to = pem.indexOf("-----END " + kind + "-----");
        if (from < 0 || to < from) {
            throw new GeneralSecurityException("no " + kind + " in it");
        }
        try {
            var body = pem.substring(from + begin.length(), to).replaceAll("\\s", "");
            return Base64.getDecoder().decode(body);
        } catch (IllegalArgumentException e) {
            throw new GeneralSecurityException("the " + kind + " in it is damaged", e);
        }
    }
}
