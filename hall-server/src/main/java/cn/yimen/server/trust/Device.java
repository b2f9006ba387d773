package cn.yimen.server.trust;

import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.DeviceRole;
import cn.yimen.hall.domain.HallId;
import cn.yimen.hall.trust.DeviceName;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;

/// A machine that belongs to the hall, in `devices.json`.
///
/// @param key SHA-256 of its public key, hexadecimal: another machine that enrols under the same
///   name puts this one out
/// @param serial of its last certificate, hexadecimal
/// @param issued when its last certificate was made, and `until` when that ends
/// @param revoked empty while it is admitted
public record Device(
        HallId hall,
        DeviceRole role,
        DeviceId device,
        String key,
        String serial,
        Instant issued,
        Instant until,
        Optional<Revocation> revoked) {

    /// @param by who took the machine out of service, and `why`
    public record Revocation(Instant at, String by, String why) {}

    static Device of(DeviceName name, X509Certificate certificate, Instant issued) {
        return new Device(
                name.hall(),
                name.role(),
                name.device(),
                fingerprint(certificate.getPublicKey()),
                certificate.getSerialNumber().toString(16),
                issued,
                certificate.getNotAfter().toInstant(),
                Optional.empty());
    }

    public DeviceName name() {
        return new DeviceName(hall, role, device);
    }

    boolean isNamed(HallId inHall, DeviceId id) {
        return hall.equals(inHall) && device.equals(id);
    }

    Device revoked(Revocation how) {
        return new Device(hall, role, device, key, serial, issued, until, Optional.of(how));
    }

    static String fingerprint(PublicKey key) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(key.getEncoded()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
