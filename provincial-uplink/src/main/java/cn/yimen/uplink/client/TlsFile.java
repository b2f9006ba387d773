package cn.yimen.uplink.client;

import cn.yimen.hall.config.Problem;
import cn.yimen.hall.config.Reading;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.List;

/// Reads whom to trust and who to be.
public final class TlsFile {

    private TlsFile() {}

    /// @param authorities certificates in PEM, one after the other
    public static Reading<Tls> authorities(Path authorities) {
        try {
            var found =
                    CertificateFactory.getInstance("X.509")
                            .generateCertificates(
                                    new ByteArrayInputStream(Files.readAllBytes(authorities)))
                            .stream()
                            .map(X509Certificate.class::cast)
                            .toList();
            return found.isEmpty()
                    ? unusable(authorities, "holds no certificate in PEM")
                    : new Reading.Read<>(
                            Tls.trusting(found.toArray(X509Certificate[]::new)), List.of());
        } catch (GeneralSecurityException e) {
            return unusable(authorities, "holds no certificates in PEM: " + e.getMessage());
        } catch (IOException e) {
            return unusable(authorities, "cannot be read: " + e.getClass().getSimpleName());
        }
    }

    /// @param keys PKCS #12 with one key and its chain
    public static Reading<Tls.Identity> identity(Path keys, char[] password) {
        try (var in = Files.newInputStream(keys)) {
            var store = KeyStore.getInstance("PKCS12");
            store.load(in, password);
            return new Reading.Read<>(new Tls.Identity(store, password), List.of());
        } catch (GeneralSecurityException | IOException e) {
            return unusable(keys, "no PKCS #12 file, or another password");
        }
    }

    private static <T> Reading<T> unusable(Path file, String message) {
        return new Reading.Unreadable<>(List.of(new Problem(file.toString(), message)));
    }
}
