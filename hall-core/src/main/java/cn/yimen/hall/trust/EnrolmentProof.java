package cn.yimen.hall.trust;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

/// What machine and hall prove to each other when a machine enrols: that both know the code, and
/// that both mean the same authority, the same meeting and the same key. Whoever stands between
/// them and shows an authority of his own gets proofs that fit nothing.
///
/// @param authority the hall's certificate
/// @param clientNonce and `serverNonce` as they travelled
/// @param publicKey of the machine
public record EnrolmentProof(
        X509Certificate authority, String clientNonce, String serverNonce, PublicKey publicKey) {

    /// The machine's, Base64.
    public String ofMachine(SecretKey code) {
        return text(code, "yimen enrolment: machine", new byte[0]);
    }

    /// The hall's, over the certificate that it made, Base64.
    public String ofHall(SecretKey code, X509Certificate certificate) {
        return text(code, "yimen enrolment: hall", Pem.der(certificate));
    }

    /// Takes the same time wherever they differ.
    public static boolean isEqual(String expected, String shown) {
        return MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.UTF_8), shown.getBytes(StandardCharsets.UTF_8));
    }

    /// What the machine signs with its new key, to show that it has it.
    public byte[] signed() {
        return digested("yimen enrolment: key", new byte[0]);
    }

    private String text(SecretKey code, String speaker, byte[] more) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(code);
            return Base64.getEncoder().encodeToString(mac.doFinal(digested(speaker, more)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HmacSHA256", e);
        }
    }

    /// Each part as its digest, so that none can flow into the next.
    private byte[] digested(String speaker, byte[] more) {
        try {
            var whole = MessageDigest.getInstance("SHA-256");
            var parts =
                    List.of(
                            speaker.getBytes(StandardCharsets.UTF_8),
                            Pem.der(authority),
                            clientNonce.getBytes(StandardCharsets.UTF_8),
                            serverNonce.getBytes(StandardCharsets.UTF_8),
                            publicKey.getEncoded(),
                            more);
            for (var part : parts) {
                whole.update(MessageDigest.getInstance("SHA-256").digest(part));
            }
            return whole.digest();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
