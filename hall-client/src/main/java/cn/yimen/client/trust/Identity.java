package cn.yimen.client.trust;

import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.DeviceRole;
import cn.yimen.hall.domain.HallId;
import cn.yimen.hall.trust.CredentialFiles;
import cn.yimen.hall.trust.Credentials;
import cn.yimen.hall.trust.Pem;
import cn.yimen.hall.trust.TlsLink;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.X509TrustManager;

/// Who this machine is among the hall's: its key and certificate, kept in a directory of its own.
/// Connections show what it has by then, so that a renewed certificate needs no restart. Safe for
/// use by several threads.
public final class Identity {

    private final CredentialFiles files;
    private final InstantSource clock;
    private volatile Shown shown;

    private record Shown(Credentials credentials, TlsLink link) {}

    private Identity(CredentialFiles files, Credentials credentials, InstantSource clock) {
        this.files = files;
        this.clock = clock;
        shown = new Shown(credentials, TlsLink.of(credentials, clock));
    }

    /// What came of reading the directory.
    public sealed interface Reading {

        record Read(Identity identity) implements Reading {}

        /// Nothing is there: the machine has to enrol.
        record Missing() implements Reading {}

        /// @param why with the file and what to do
        record Unusable(String why) implements Reading {}
    }

    /// Reads `device.key`, `device.pem` and `hall-ca.pem`.
    public static Reading read(Path folder, InstantSource clock) {
        var files = CredentialFiles.ofDevice(folder);
        return switch (files.read()) {
            case CredentialFiles.Reading.Read read ->
                    new Reading.Read(new Identity(files, read.credentials(), clock));
            case CredentialFiles.Reading.Missing _ -> new Reading.Missing();
            case CredentialFiles.Reading.Unusable not -> new Reading.Unusable(not.why());
        };
    }

    public HallId hall() {
        return shown.credentials().name().hall();
    }

    public DeviceRole role() {
        return shown.credentials().name().role();
    }

    public DeviceId device() {
        return shown.credentials().name().device();
    }

    /// When the certificate ends, unless it is renewed.
    public Instant until() {
        return shown.credentials().until();
    }

    /// A third of its life before its end; a machine that is switched off for a month still has
    /// time.
    public Instant renewsFrom() {
        var own = shown.credentials();
        return own.until().minus(Duration.between(own.from(), own.until()).dividedBy(3));
    }

    public boolean isExpired() {
        return !clock.instant().isBefore(until());
    }

    /// TLS 1.3 with this machine's certificate.
    public SSLSocketFactory sslSocketFactory() {
        return new LatestSockets(() -> shown.link().context().getSocketFactory());
    }

    /// Believes the server of the machine's own hall, whatever its address is called, and nobody
    /// else.
    public X509TrustManager trustManager() {
        return shown.link().peers();
    }

    /// From now on the machine shows a newer certificate for its key, which is kept first.
    ///
    /// @throws GeneralSecurityException where it is not that
    /// @throws IOException where it cannot be kept; the one before stays
    public synchronized void renew(String pem) throws GeneralSecurityException, IOException {
        var newer = shown.credentials().renewed(Pem.certificate(pem));
        files.keepRenewed(newer);
        shown = new Shown(newer, TlsLink.of(newer, clock));
    }

    /// Without the key.
    @Override
    public String toString() {
        return shown.credentials().toString();
    }
}
