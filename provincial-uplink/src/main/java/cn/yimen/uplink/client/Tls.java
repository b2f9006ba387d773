package cn.yimen.uplink.client;

import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;

/// Whom to trust and who to be.
///
/// @param authorities the platform's own authority; the machine's where there is none
/// @param own key and certificate that the platform asks for
public record Tls(List<X509Certificate> authorities, Optional<Identity> own) {

    /// The machine's authorities, and no certificate.
    public static final Tls ORDINARY = new Tls(List.of(), Optional.empty());

    public Tls {
        authorities = List.copyOf(authorities);
    }

    /// A key store with one key and its chain.
    public static final class Identity {

        private final KeyStore keys;
        private final char[] password;

        public Identity(KeyStore keys, char[] password) {
            this.keys = keys;
            this.password = password.clone();
        }

        KeyManager[] managers() throws GeneralSecurityException {
            var factory = KeyManagerFactory.getInstance("PKIX");
            factory.init(keys, password);
            return factory.getKeyManagers();
        }

        @Override
        public String toString() {
            return "Identity";
        }
    }

    public static Tls trusting(X509Certificate... authorities) {
        return new Tls(List.of(authorities), Optional.empty());
    }

    public Tls as(Identity identity) {
        return new Tls(authorities, Optional.of(identity));
    }
}
