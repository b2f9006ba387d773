package cn.yimen.server.app;

import cn.yimen.hall.config.Given;
import cn.yimen.hall.config.Option;
import cn.yimen.hall.config.OptionTable;
import cn.yimen.hall.config.Reading;
import cn.yimen.hall.config.Start;
import cn.yimen.hall.pack.PackIntake;
import cn.yimen.hall.pack.PackOptions;
import cn.yimen.hall.pack.SettingsPack;
import cn.yimen.hall.pack.Settled;
import cn.yimen.server.http.HttpSettings;
import cn.yimen.uplink.client.AccessFiles;
import cn.yimen.uplink.client.SafeWay;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/// What the options say.
///
/// @param layout the hall's configuration and catalogue; empty for the demo's
/// @param acceptedDay the day that a person vouches for where the clock alone is not believed
/// @param packs by which a signed layout came in
record Options(
        Optional<Layout> layout,
        ServerSettings settings,
        Optional<LocalDate> acceptedDay,
        PackIntake packs) {

    private static final String PROGRAM = "hall-server";

    static final String CONFIG = "--config";
    private static final String CATALOGUE = "--catalogue";
    private static final String DEMO = "--demo";
    private static final String DATA = "--data";
    private static final String PORT = "--port";
    private static final String HOST = "--host";
    private static final String PLATFORM = "--platform";
    private static final String KEY = "--platform-key";
    private static final String AUTHORITIES = "--platform-ca";
    private static final String IDENTITY = "--platform-identity";
    private static final String PASSWORD = "--platform-password";
    private static final String ACCEPT_DAY = "--accept-day";

    static final OptionTable KNOWN =
            OptionTable.of(
                            "yimen-hall-server",
                            Option.of(
                                    CONFIG, "hall.yaml", "the hall: lines, windows, hours, people"),
                            Option.of(CATALOGUE, "catalogue.json", "what can be done there"),
                            Option.flag(DEMO, "an invented hall, instead of those two"),
                            Option.needed(DATA, "DIR", "where the journal and its keys are kept"),
                            Option.of(PORT, "7443", "where it listens, with TLS only"),
                            Option.of(HOST, "127.0.0.1", "the address that it listens at"),
                            Option.of(PLATFORM, "URL", "the province's platform"),
                            Option.of(KEY, "FILE", "signs what is sent there"),
                            Option.of(AUTHORITIES, "FILE", "who vouches for the platform"),
                            Option.of(
                                    IDENTITY,
                                    "FILE",
                                    "a certificate of this server for the platform"),
                            Option.of(PASSWORD, "FILE", "opens that"),
                            Option.of(
                                    ACCEPT_DAY,
                                    "2026-11-23",
                                    "the day, where the clock is not believed"),
                            LayoutPack.OPTION)
                    .with(PackOptions.OPTIONS);

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int LARGEST_PORT = 65_535;

    record Layout(Path config, Path catalogue) {}

    /// Over those of its settings pack.
    static Reading<Options> read(Start start) {
        return SettingsPack.read(start, PROGRAM, Path.of("packs"), Options::read);
    }

    private static Reading<Options> read(Settled settled) {
        var given = KNOWN.read(settled.start());
        checkHall(given);
        checkPlatform(given);
        var data = given.file(DATA).orElse(Path.of(""));
        var packs = PackOptions.read(given, settled, Optional.empty(), data.resolve("packs"));
        var signed = LayoutPack.read(given, packs);
        int port = given.read(PORT, Options::port, "is no number from 0 to 65535").orElse(7443);
        var address = given.read(PLATFORM, Options::address, "is no address with https://");
        var day = given.read(ACCEPT_DAY, Options::day, "is no day such as 2026-11-23");
        return given.whole(() ->
                new Options(
                        signed.or(() -> layout(given)),
                        new ServerSettings(
                                given.file(DATA).orElseThrow(),
                                new HttpSettings(
                                        given.text(HOST).orElse("127.0.0.1"), port, PATIENCE),
                                ServerSettings.Security.MUTUAL_TLS,
                                address.map(uri -> platform(given, uri))),
                        day,
                        packs));
    }

    private static void checkHall(Given given) {
        given.together(CONFIG, CATALOGUE);
        if (given.has(CONFIG) && given.has(DEMO)) {
            given.wrong(DEMO, "stands instead of --config, not beside it");
        }
        if (!given.has(CONFIG)
                && !given.has(CATALOGUE)
                && !given.has(DEMO)
                && !given.has(LayoutPack.NAME)) {
            given.wrong(CONFIG, "is missing, and so is --catalogue; or say --demo");
        }
    }

    private static void checkPlatform(Given given) {
        given.together(PLATFORM, KEY);
        given.needs(AUTHORITIES, PLATFORM);
        given.needs(IDENTITY, PLATFORM);
        given.together(IDENTITY, PASSWORD);
    }

    private static Optional<Layout> layout(Given given) {
        return given.file(CONFIG)
                .flatMap(config -> given.file(CATALOGUE).map(items -> new Layout(config, items)));
    }

    private static ServerSettings.Platform platform(Given given, URI address) {
        var own =
                given.file(IDENTITY)
                        .flatMap(keys ->
                                given.file(PASSWORD)
                                        .map(password -> new AccessFiles.Own(keys, password)));
        var access = new AccessFiles(given.file(AUTHORITIES), own);
        return new ServerSettings.Platform(address, given.file(KEY).orElseThrow(), access);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    private static Optional<URI> address(String text) {
        try {
            return Optional.of(new URI(text)).filter(SafeWay::isSafe);
        } catch (URISyntaxException notOne) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> port(String text) {
        try {
            return Optional.of(Integer.valueOf(text))
                    .filter(port -> port >= 0 && port <= LARGEST_PORT);
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }
}
