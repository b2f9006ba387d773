package cn.yimen.kiosk.app;

import cn.yimen.hall.config.Reading;
import cn.yimen.hall.domain.HallId;
import cn.yimen.kiosk.platform.PlatformAccess;
import cn.yimen.uplink.PlatformLink;
import cn.yimen.uplink.checkin.BookingKeys;
import cn.yimen.uplink.client.AccessFiles;
import cn.yimen.uplink.seal.SealRoots;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the command line says of the way to the province: all of what is needed, or nothing.
final class PlatformOptions {

    private static final String ADDRESS = "--platform";
    private static final String KEY = "--platform-key";
    private static final String HALL = "--hall-code";
    private static final String AUTHORITIES = "--platform-ca";
    private static final String CODES = "--platform-codes";
    private static final String IDENTITY = "--platform-identity";
    private static final String PASSWORD = "--platform-password";
    private static final String SEALS = "--seal-roots";
    private static final String BOOKINGS = "--booking-keys";
    private static final List<String> NEEDED = List.of(ADDRESS, KEY, HALL);
    private static final List<String> OPTIONAL =
            List.of(AUTHORITIES, CODES, IDENTITY, PASSWORD, SEALS, BOOKINGS);

    private PlatformOptions() {}

    static boolean has(String name) {
        return NEEDED.contains(name) || OPTIONAL.contains(name);
    }

    static Optional<PlatformLink> read(Map<String, String> values) throws WrongOption {
        if (Stream.concat(NEEDED.stream(), OPTIONAL.stream()).noneMatch(values::containsKey)) {
            return Optional.empty();
        }
        for (var needed : NEEDED) {
            if (!values.containsKey(needed)) {
                throw new WrongOption(needed + " is missing: " + NEEDED + " belong together");
            }
        }
        return Optional.of(sound(access(values).read()));
    }

    static KioskOptions.Trusted trusted(Map<String, String> values) throws WrongOption {
        var seals = file(values, SEALS);
        var bookings = file(values, BOOKINGS);
        return new KioskOptions.Trusted(
                seals.isEmpty() ? SealRoots.NONE : sound(SealRoots.read(seals.get())),
                bookings.isEmpty() ? BookingKeys.NONE : sound(BookingKeys.read(bookings.get())));
    }

    private static <T> T sound(Reading<T> reading) throws WrongOption {
        return switch (reading) {
            case Reading.Read<T>(var value, var _) -> value;
            case Reading.Unreadable<T>(var problems) ->
                    throw new WrongOption(
                            problems.stream()
                                    .map(Object::toString)
                                    .collect(Collectors.joining("\n")));
        };
    }

    private static PlatformAccess access(Map<String, String> values) throws WrongOption {
        var code = values.getOrDefault(HALL, "");
        if (!code.matches("\\d{12}")) {
            throw new WrongOption(HALL + " " + code + " is not twelve digits");
        }
        return new PlatformAccess(
                address(values.getOrDefault(ADDRESS, "")),
                Path.of(values.getOrDefault(KEY, "")),
                files(values),
                file(values, CODES),
                new HallId(code));
    }

    private static AccessFiles files(Map<String, String> values) throws WrongOption {
        if (values.containsKey(IDENTITY) != values.containsKey(PASSWORD)) {
            throw new WrongOption(IDENTITY + " and " + PASSWORD + " belong together");
        }
        var own =
                file(values, IDENTITY)
                        .flatMap(keys ->
                                file(values, PASSWORD)
                                        .map(password -> new AccessFiles.Own(keys, password)));
        return new AccessFiles(file(values, AUTHORITIES), own);
    }

    private static URI address(String text) throws WrongOption {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException e) {
            throw new WrongOption(ADDRESS + " " + text + " is no address like https://host");
        }
    }

    private static Optional<Path> file(Map<String, String> values, String name) {
        return Optional.ofNullable(values.get(name)).map(Path::of);
    }
}
