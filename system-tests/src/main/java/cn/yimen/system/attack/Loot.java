package cn.yimen.system.attack;

import cn.yimen.hall.demo.DemoHall;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.DeviceRole;
import cn.yimen.hall.domain.HallId;
import cn.yimen.hall.trust.CredentialFiles;
import cn.yimen.hall.trust.Credentials;
import cn.yimen.hall.trust.DeviceName;
import cn.yimen.server.trust.HallAuthority;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;

/// What an attacker may have got hold of: machines' keys, honest and not, each in a folder of its
/// own.
record Loot(Path folder) {

    static final String KIOSK = "K2";
    static final String SCREEN = "B2";
    static final String HONEST = "K1";
    static final String NEWCOMER = "K7";

    private static final Duration LONG_AGO = Duration.ofDays(200);

    /// @param data of the hall server
    static Loot laidOut(Path folder, Path data) throws IOException {
        var loot = new Loot(folder);
        var now = InstantSource.system();
        var hall = DemoHall.config().id();
        loot.keep("honest", opened(data, now), hall, DeviceRole.KIOSK, HONEST);
        loot.keep("kiosk", opened(data, now), hall, DeviceRole.KIOSK, KIOSK);
        loot.keep("screen", opened(data, now), hall, DeviceRole.DISPLAY, SCREEN);
        loot.keep("desk", opened(data, now), hall, DeviceRole.DESK, "D2");
        loot.keep("replaced", opened(data, now), hall, DeviceRole.KIOSK, "K3");
        loot.keep("replacing", opened(data, now), hall, DeviceRole.KIOSK, "K3");
        InstantSource then = () -> now.instant().minus(LONG_AGO);
        loot.keep("expired", opened(data, then), hall, DeviceRole.KIOSK, "K4");
        InstantSource later = () -> now.instant().plus(LONG_AGO);
        loot.keep("early", opened(data, later), hall, DeviceRole.KIOSK, "K5");
        loot.keep("foreign", made(folder.resolve("ca-foreign"), hall), hall, KIOSK);
        var other = new HallId("530199000009");
        loot.keep("other-hall", made(folder.resolve("ca-other"), other), other, KIOSK);
        return loot;
    }

    /// One more, which its hall has put out.
    void keepRevoked(Path data) throws IOException {
        var hall = DemoHall.config().id();
        keep("revoked", opened(data, InstantSource.system()), hall, "K6");
        LanPart.revoke(data, "K6");
    }

    private void keep(String as, HallAuthority by, HallId hall, String device) throws IOException {
        keep(as, by, hall, DeviceRole.KIOSK, device);
    }

    private void keep(String as, HallAuthority by, HallId hall, DeviceRole role, String device)
            throws IOException {
        var name = new DeviceName(hall, role, new DeviceId(device));
        Files.createDirectories(folder);
        CredentialFiles.ofDevice(folder.resolve(as)).keep(by.issue(name));
    }

    static HallAuthority opened(Path data, InstantSource clock) {
        return made(data, DemoHall.config().id(), clock);
    }

    /// An authority that only says that it is this hall's.
    private static HallAuthority made(Path data, HallId hall) {
        return made(data, hall, InstantSource.system());
    }

    private static HallAuthority made(Path data, HallId hall, InstantSource clock) {
        return switch (HallAuthority.openOrMake(data, hall, clock, new SecureRandom())) {
            case HallAuthority.Opening.Opened opened -> opened.authority();
            case HallAuthority.Opening.Missing _ -> throw new IllegalStateException("no authority");
            case HallAuthority.Opening.Unusable not -> throw new IllegalStateException(not.why());
        };
    }

    Credentials of(String name) {
        return switch (CredentialFiles.ofDevice(folder.resolve(name)).read()) {
            case CredentialFiles.Reading.Read read -> read.credentials();
            case CredentialFiles.Reading.Missing _ ->
                    throw new IllegalStateException("nothing in " + name);
            case CredentialFiles.Reading.Unusable not -> throw new IllegalStateException(not.why());
        };
    }
}
