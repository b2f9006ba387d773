package cn.yimen.hall.trust;

import java.security.PrivateKey;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Instant;

/// What a machine shows at a connection: its key, its certificate, and the hall's authority (CA)
/// under which it has it.
public record Credentials(
        PrivateKey key, X509Certificate certificate, X509Certificate authority, DeviceName name) {

    /// @throws CertificateException where the certificate names no machine of a hall
    public static Credentials of(
            PrivateKey key, X509Certificate certificate, X509Certificate authority)
            throws CertificateException {
        return new Credentials(key, certificate, authority, HallTrust.name(certificate));
    }

    public Instant from() {
        return certificate.getNotBefore().toInstant();
    }

    public Instant until() {
        return certificate.getNotAfter().toInstant();
    }

    /// The same key under a newer certificate.
    ///
    /// @throws CertificateException where it is for another key or another machine
    public Credentials renewed(X509Certificate newer) throws CertificateException {
        if (!newer.getPublicKey().equals(certificate.getPublicKey())) {
            throw new CertificateException("the new certificate is for another key");
        }
        if (!HallTrust.name(newer).equals(name)) {
            throw new CertificateException("the new certificate is for another machine");
        }
        return new Credentials(key, newer, authority, name);
    }

    /// Without the key.
    @Override
    public String toString() {
        return "Credentials[" + name + " until " + until() + "]";
    }
}
