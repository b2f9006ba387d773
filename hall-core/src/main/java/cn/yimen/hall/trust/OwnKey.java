package cn.yimen.hall.trust;

import java.net.Socket;
import java.security.Principal;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedKeyManager;
import org.jspecify.annotations.Nullable;

/// The one key and certificate that a machine shows. A key store in memory would seal the key under
/// a password first, which keeps a start waiting for a tenth of a second and hides it from nobody.
final class OwnKey extends X509ExtendedKeyManager {

    private static final String ALIAS = "own";

    private final Credentials own;

    OwnKey(Credentials own) {
        this.own = own;
    }

    /// Shown only to whom it can serve: for keys of its kind, and to a peer that names its
    /// authority or none.
    private @Nullable String alias(List<String> kinds, Principal @Nullable [] issuers) {
        boolean isOfKind = kinds.contains(own.key().getAlgorithm());
        boolean isWanted =
                issuers == null
                        || issuers.length == 0
                        || Arrays.asList(issuers)
                                .contains(own.certificate().getIssuerX500Principal());
        return isOfKind && isWanted ? ALIAS : null;
    }

    private String @Nullable [] aliases(String kind, Principal @Nullable [] issuers) {
        return alias(List.of(kind), issuers) == null ? null : new String[] {ALIAS};
    }

    @Override
    public @Nullable String chooseEngineClientAlias(
            String[] kinds, Principal @Nullable [] issuers, @Nullable SSLEngine engine) {
        return alias(Arrays.asList(kinds), issuers);
    }

    @Override
    public @Nullable String chooseEngineServerAlias(
            String kind, Principal @Nullable [] issuers, @Nullable SSLEngine engine) {
        return alias(List.of(kind), issuers);
    }

    @Override
    public @Nullable String chooseClientAlias(
            String[] kinds, Principal @Nullable [] issuers, @Nullable Socket socket) {
        return alias(Arrays.asList(kinds), issuers);
    }

    @Override
    public @Nullable String chooseServerAlias(
            String kind, Principal @Nullable [] issuers, @Nullable Socket socket) {
        return alias(List.of(kind), issuers);
    }

    @Override
    public String @Nullable [] getClientAliases(String kind, Principal @Nullable [] issuers) {
        return aliases(kind, issuers);
    }

    @Override
    public String @Nullable [] getServerAliases(String kind, Principal @Nullable [] issuers) {
        return aliases(kind, issuers);
    }

    @Override
    public X509Certificate @Nullable [] getCertificateChain(String alias) {
        return alias.equals(ALIAS) ? new X509Certificate[] {own.certificate()} : null;
    }

    @Override
    public @Nullable PrivateKey getPrivateKey(String alias) {
        return alias.equals(ALIAS) ? own.key() : null;
    }
}
