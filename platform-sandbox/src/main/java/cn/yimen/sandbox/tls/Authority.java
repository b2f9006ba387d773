package cn.yimen.sandbox.tls;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import okhttp3.tls.HeldCertificate;

/// The province's private authority: halls trust its certificate, and no other.
///
/// `authority.pem` is for the halls; `authority-key.pem` stays with the platform, readable by its
/// owner only.
public final class Authority {

    private static final Duration BEFORE = Duration.ofDays(730);
    private static final Duration LIFE = Duration.ofDays(3_650);

    private final HeldCertificate held;

    private Authority(HeldCertificate held) {
        this.held = held;
    }

    /// @param name as an auditor reads it in the certificate
    static Authority named(String name, Instant now) {
        return new Authority(
                new HeldCertificate.Builder()
                        .commonName(name)
                        .certificateAuthority(0)
                        .validityInterval(
                                now.minus(BEFORE).toEpochMilli(), now.plus(LIFE).toEpochMilli())
                        .build());
    }

    /// The authority kept in a directory; made where there is none.
    ///
    /// @throws IOException where the files cannot be read, or are no key and certificate
    public static Authority openOrCreate(Path dir, Instant now) throws IOException {
        var key = dir.resolve("authority-key.pem");
        var certificate = dir.resolve("authority.pem");
        if (Files.exists(key) && Files.exists(certificate)) {
            return read(key, certificate);
        }
        var made = named("Yimen sandbox authority", now);
        Files.deleteIfExists(key);
        Files.createFile(
                key,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(key, made.held.privateKeyPkcs8Pem());
        Files.writeString(certificate, made.held.certificatePem());
        return made;
    }

    private static Authority read(Path key, Path certificate) throws IOException {
        var pem = Files.readString(certificate) + Files.readString(key);
        try {
            return new Authority(HeldCertificate.decode(pem));
        } catch (IllegalArgumentException e) {
            throw new IOException(certificate + " and " + key + " are no certificate and key", e);
        }
    }

    /// A certificate of a server under this authority.
    HeldCertificate issue(Set<String> hosts, Instant from, Instant until) {
        var certificate =
                new HeldCertificate.Builder()
                        .commonName("Yimen sandbox")
                        .signedBy(held)
                        .validityInterval(from.toEpochMilli(), until.toEpochMilli());
        hosts.forEach(certificate::addSubjectAlternativeName);
        return certificate.build();
    }

    HeldCertificate held() {
        return held;
    }
}
