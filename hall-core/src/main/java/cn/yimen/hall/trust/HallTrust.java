package cn.yimen.hall.trust;

import cn.yimen.hall.domain.DeviceRole;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathValidator;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.Set;

/// Believes certificates that the hall's own authority (CA) has signed, and nothing else: no
/// system's store, no longer chains. A host name decides nothing, because a hall's addresses
/// change.
public final class HallTrust {

    /// id-kp-serverAuth, RFC 5280.
    public static final String SERVES = "1.3.6.1.5.5.7.3.1";

    /// id-kp-clientAuth.
    public static final String ASKS = "1.3.6.1.5.5.7.3.2";

    private static final int URI = 6;

    private final X509Certificate authority;
    private final InstantSource clock;

    public HallTrust(X509Certificate authority, InstantSource clock) {
        this.authority = authority;
        this.clock = clock;
    }

    X509Certificate authority() {
        return authority;
    }

    /// Whether the other side is the hall's server.
    ///
    /// @throws CertificateException where it is not
    public DeviceName server(X509Certificate... chain) throws CertificateException {
        var name = checked(SERVES, chain);
        if (name.role() != DeviceRole.SERVER) {
            throw new CertificateException("not the hall's server: " + name);
        }
        return name;
    }

    /// Which machine of the hall the other side is.
    ///
    /// @throws CertificateException where it is none
    public DeviceName machine(X509Certificate... chain) throws CertificateException {
        return checked(ASKS, chain);
    }

    private DeviceName checked(String use, X509Certificate... chain) throws CertificateException {
        var own = chain[0];
        try {
            var anchored = new PKIXParameters(Set.of(new TrustAnchor(authority, null)));
            anchored.setRevocationEnabled(false);
            anchored.setDate(Date.from(clock.instant()));
            var path = CertificateFactory.getInstance("X.509").generateCertPath(List.of(own));
            CertPathValidator.getInstance("PKIX").validate(path, anchored);
        } catch (GeneralSecurityException e) {
            throw new CertificateException("not of this hall: " + e.getMessage(), e);
        }
        var uses = own.getExtendedKeyUsage();
        if (uses == null || !uses.contains(use) || own.getBasicConstraints() >= 0) {
            throw new CertificateException("not for this use");
        }
        return name(own);
    }

    /// The machine that a certificate names, whoever signed it.
    ///
    /// @throws CertificateException where it names none, or several
    public static DeviceName name(X509Certificate certificate) throws CertificateException {
        var names = certificate.getSubjectAlternativeNames();
        var all =
                (names == null ? List.<List<?>>of() : names)
                        .stream()
                                .filter(each -> Integer.valueOf(URI).equals(each.getFirst()))
                                .flatMap(each -> DeviceName.of((String) each.get(1)).stream())
                                .toList();
        if (all.size() != 1) {
            throw new CertificateException("the certificate names no machine of a hall");
        }
        return all.getFirst();
    }

    /// A clock that has stopped or was reset (an empty battery) stands before one's own certificate
    /// began; then that is the better guess.
    public static InstantSource notBefore(Instant known, InstantSource clock) {
        return () -> {
            var now = clock.instant();
            return now.isBefore(known) ? known : now;
        };
    }
}
