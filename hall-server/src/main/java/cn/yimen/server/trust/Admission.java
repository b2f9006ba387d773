package cn.yimen.server.trust;

import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.HallId;
import cn.yimen.hall.log.EventLog;
import cn.yimen.hall.trust.DeviceName;
import cn.yimen.hall.trust.HallTrust;
import cn.yimen.hall.wire.NotAdmitted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/// Which of the machines that have a certificate of the hall are let in now. Safe for use by
/// several threads.
final class Admission {

    private final DeviceList list;
    private final InstantSource clock;
    private final EventLog log;
    private volatile Map<Key, Device> known = Map.of();
    private Optional<Object> seen = Optional.empty();

    private record Key(HallId hall, DeviceId device) {}

    Admission(DeviceList list, InstantSource clock, EventLog log) {
        this.list = list;
        this.clock = clock;
        this.log = log;
        look();
    }

    /// @param certificate that the hall's authority has signed
    /// @return which machine it admits, or why not
    Verdict judge(X509Certificate certificate) {
        try {
            var name = HallTrust.name(certificate);
            return flaw(name, certificate)
                    .<Verdict>map(why -> new Verdict.Refused(name.toString(), why))
                    .orElseGet(() -> new Verdict.Admitted(name));
        } catch (CertificateException namesNone) {
            return new Verdict.Refused("nameless", NotAdmitted.UNKNOWN);
        }
    }

    private Optional<NotAdmitted> flaw(DeviceName name, X509Certificate certificate) {
        var device = known.get(new Key(name.hall(), name.device()));
        if (!clock.instant().isBefore(certificate.getNotAfter().toInstant())) {
            return Optional.of(NotAdmitted.EXPIRED);
        }
        if (device == null || device.role() != name.role()) {
            return Optional.of(NotAdmitted.UNKNOWN);
        }
        if (!device.key().equals(Device.fingerprint(certificate.getPublicKey()))) {
            return Optional.of(NotAdmitted.REPLACED);
        }
        return device.revoked().map(_ -> NotAdmitted.REVOKED);
    }

    /// Takes up what was changed in the file. Where it cannot be read, what was known still holds.
    ///
    /// @return whether anything was changed
    synchronized boolean look() {
        try {
            var now = stamp(list.file());
            if (seen.equals(now)) {
                return false;
            }
            var before = known;
            known =
                    list.all().stream()
                            .collect(
                                    Collectors.toUnmodifiableMap(
                                            each -> new Key(each.hall(), each.device()),
                                            each -> each));
            seen = now;
            tell(before);
            return !before.equals(known);
        } catch (IOException | IllegalStateException e) {
            log.write("devices.unreadable", Map.of("error", e.getClass().getSimpleName()));
            return false;
        }
    }

    /// Whoever changed it, and with which command: here it is written down.
    private void tell(Map<Key, Device> before) {
        for (var device : known.values()) {
            var earlier = before.get(new Key(device.hall(), device.device()));
            boolean isNew = device.revoked().isPresent() && !Objects.equals(earlier, device);
            if (isNew) {
                log.write(
                        "device.revoked",
                        Map.of(
                                "device", device.device(),
                                "role", device.role().word(),
                                "by", device.revoked().map(Device.Revocation::by).orElse("")));
            }
        }
    }

    private static Optional<Object> stamp(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Optional.of("none");
        }
        var about = Files.readAttributes(file, BasicFileAttributes.class);
        return Optional.of(
                List.of(about.lastModifiedTime(), about.size(), String.valueOf(about.fileKey())));
    }
}
