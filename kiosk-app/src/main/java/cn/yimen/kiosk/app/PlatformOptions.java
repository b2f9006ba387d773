package cn.yimen.kiosk.app;

import cn.yimen.hall.config.Given;
import cn.yimen.hall.config.Option;
import cn.yimen.hall.config.Reading;
import cn.yimen.hall.config.WrongValue;
import cn.yimen.hall.domain.HallId;
import cn.yimen.hall.pack.PackIntake;
import cn.yimen.kiosk.platform.PlatformAccess;
import cn.yimen.uplink.PlatformLink;
import cn.yimen.uplink.checkin.BookingKeys;
import cn.yimen.uplink.client.AccessFiles;
import cn.yimen.uplink.client.SafeWay;
import cn.yimen.uplink.seal.SealRoots;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// What the options say of the way to the province: all of what is needed, or nothing.
final class PlatformOptions {

    static final String ADDRESS = "--platform";
    private static final String KEY = "--platform-key";
    private static final String HALL = "--hall-code";
    private static final String AUTHORITIES = "--platform-ca";
    private static final String CODES = "--platform-codes";
    private static final String IDENTITY = "--platform-identity";
    private static final String PASSWORD = "--platform-password";
    private static final String SEALS = "--seal-roots";
    private static final String BOOKINGS = "--booking-keys";

    static final List<Option> OPTIONS =
            List.of(
                    Option.of(ADDRESS, "URL", "the province's platform"),
                    Option.of(KEY, "FILE", "signs what is sent there"),
                    Option.of(HALL, "CODE", "the hall's twelve digits"),
                    Option.of(AUTHORITIES, "PEM", "who vouches for the platform"),
                    Option.of(CODES, "FILE", "the province's own codes"),
                    Option.of(IDENTITY, "P12", "a certificate of this machine for the platform"),
                    Option.of(PASSWORD, "FILE", "opens that"),
                    Option.of(SEALS, "PEM", "roots of seals; without them no certificate prints"),
                    Option.of(BOOKINGS, "PEM", "keys that sign codes of bookings"));

    private PlatformOptions() {}

    static Optional<PlatformLink> read(Given given) {
        given.needs(ADDRESS, KEY);
        given.needs(ADDRESS, HALL);
        for (var option : OPTIONS) {
            given.needs(option.name(), ADDRESS);
        }
        given.together(IDENTITY, PASSWORD);
        var hall = given.read(HALL, PlatformOptions::hall, "is not twelve digits");
        var address = given.read(ADDRESS, PlatformOptions::address, "is no address with https://");
        // Read only where it is whole: what is lacking has been noted.
        var access = access(given, address, hall);
        return access.flatMap(whole -> given.read(ADDRESS, _ -> link(whole)));
    }

    static KioskOptions.Trusted trusted(Given given, PackIntake packs) {
        return new KioskOptions.Trusted(
                given.read(SEALS, file -> sound(SealRoots.read(Path.of(file))))
                        .orElse(SealRoots.NONE),
                given.read(BOOKINGS, file -> sound(BookingKeys.read(Path.of(file))))
                        .orElse(BookingKeys.NONE),
                packs);
    }

    private static PlatformLink link(PlatformAccess access) throws WrongValue {
        return sound(access.read());
    }

    private static <T> T sound(Reading<T> reading) throws WrongValue {
        return switch (reading) {
            case Reading.Read<T>(var value, var _) -> value;
            case Reading.Unreadable<T> not -> throw WrongValue.of(not);
        };
    }

    private static Optional<PlatformAccess> access(
            Given given, Optional<URI> address, Optional<HallId> hall) {
        var key = given.file(KEY);
        if (address.isEmpty() || key.isEmpty() || hall.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new PlatformAccess(
                        address.get(), key.get(), files(given), given.file(CODES), hall.get()));
    }

    private static AccessFiles files(Given given) {
        var own =
                given.file(IDENTITY)
                        .flatMap(keys ->
                                given.file(PASSWORD)
                                        .map(password -> new AccessFiles.Own(keys, password)));
        return new AccessFiles(given.file(AUTHORITIES), own);
    }

    private static Optional<HallId> hall(String code) {
        return code.matches("\\d{12}") ? Optional.of(new HallId(code)) : Optional.empty();
    }

    private static Optional<URI> address(String text) {
        try {
            return Optional.of(new URI(text)).filter(SafeWay::isSafe);
        } catch (URISyntaxException notOne) {
            return Optional.empty();
        }
    }
}
