package cn.yimen.device.card.travel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The states whose documents can be verified: their certificate authorities (CSCA), as somebody
/// with the right to do so has laid them down.
public final class TrustList {

    /// What was found in a folder.
    ///
    /// @param unusable names of files that hold no certificate of a certificate authority
    public record Loaded(TrustList list, List<String> unusable) {
        public Loaded {
            unusable = List.copyOf(unusable);
        }
    }

    private static final long LARGEST_FILE_BYTES = 1 << 20;

    private final List<X509Certificate> authorities;

    private TrustList(List<X509Certificate> authorities) {
        this.authorities = List.copyOf(authorities);
    }

    /// Nobody is known: no document can be verified.
    public static TrustList empty() {
        return new TrustList(List.of());
    }

    public static TrustList of(X509Certificate... authorities) {
        return new TrustList(List.of(authorities));
    }

    /// Reads every file of a folder: certificates (X.509, DER or PEM), one or more in a file.
    ///
    /// @throws IOException when the folder itself cannot be read
    public static Loaded load(Path folder) throws IOException {
        List<X509Certificate> found = new ArrayList<>();
        List<String> unusable = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                List<X509Certificate> inside = certificates(file);
                if (inside.isEmpty()) {
                    unusable.add(String.valueOf(file.getFileName()));
                }
                found.addAll(inside);
            }
        }
        return new Loaded(new TrustList(found), unusable);
    }

    /// How many authorities there are.
    public int size() {
        return authorities.size();
    }

    /// Those that bear the name of the certificate's issuer; a state renews its key under one name.
    List<X509Certificate> issuersOf(X509Certificate certificate) {
        return authorities.stream()
                .filter(authority ->
                        authority
                                .getSubjectX500Principal()
                                .equals(certificate.getIssuerX500Principal()))
                .toList();
    }

    private static List<X509Certificate> certificates(Path file) throws IOException {
        if (Files.size(file) > LARGEST_FILE_BYTES) {
            return List.of();
        }
        try {
            CertificateFactory factory =
                    CertificateFactory.getInstance("X.509", Provider.BOUNCY_CASTLE);
            return factory
                    .generateCertificates(new ByteArrayInputStream(Files.readAllBytes(file)))
                    .stream()
                    .map(X509Certificate.class::cast)
                    .filter(TrustList::isAuthority)
                    .toList();
        } catch (GeneralSecurityException | RuntimeException _) {
            // Told to the technician by the file's name.
            return List.of();
        }
    }

    /// A certificate of a person or server laid there by mistake must not sign documents.
    private static boolean isAuthority(X509Certificate certificate) {
        return certificate.getBasicConstraints() >= 0;
    }
}
