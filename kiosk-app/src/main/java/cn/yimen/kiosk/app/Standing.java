package cn.yimen.kiosk.app;

import cn.yimen.client.HallClient;
import cn.yimen.client.HallClientConfig;
import cn.yimen.client.HallContact;
import cn.yimen.client.HallListener;
import cn.yimen.client.NoHall;
import cn.yimen.client.trust.HallAccess;
import cn.yimen.client.trust.HallAccess.Opening.NotOpened;
import cn.yimen.client.trust.Identity;
import cn.yimen.hall.domain.DeviceRole;
import cn.yimen.kiosk.flow.HallAddress;
import cn.yimen.kiosk.flow.Setup;
import cn.yimen.kiosk.flow.Setup.Duty;
import cn.yimen.kiosk.flow.Setup.Step;
import cn.yimen.kiosk.platform.Profile;
import cn.yimen.kiosk.setup.SetupFile;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/// What a machine knows of itself when it is switched on: its options, its identity, and how far
/// its first start came.
sealed interface Standing {

    int HTTPS_PORT = 443;

    /// It can begin its work.
    ///
    /// @param identity empty where it belongs to no hall server
    record Settled(KioskOptions options, Optional<Identity> identity) implements Standing {

        /// Connects to the hall, where it has one.
        HallContact contact(HallListener ears, InstantSource clock) {
            return identity.<HallContact>map(own -> contact(own, ears, clock))
                    .orElseGet(NoHall::new);
        }

        private HallContact contact(Identity own, HallListener ears, InstantSource clock) {
            var hall = HallClientConfig.of(options.servers(), own);
            return HallClient.connect(hall, ears, clock, new SecureRandom());
        }
    }

    /// Its first start is not done.
    ///
    /// @param folder of the identity
    record Unfinished(KioskOptions options, Path folder, Setup setup) implements Standing {}

    /// @param why what is wrong, and what to do
    record Unusable(String why) implements Standing {}

    static Standing of(KioskOptions options, InstantSource clock) {
        return options.files()
                .identity()
                .map(folder -> of(options, folder, clock))
                .orElseGet(() -> new Settled(options, Optional.empty()));
    }

    private static Standing of(KioskOptions options, Path folder, InstantSource clock) {
        if (options.code().isPresent()) {
            var access =
                    new HallAccess(options.servers(), options.device(), DeviceRole.KIOSK, folder);
            if (access.enrol(options.code().get(), clock) instanceof NotOpened not) {
                return new Unusable(not.sentence());
            }
        }
        return read(options, folder, clock);
    }

    /// Without enrolling, whatever the options say.
    static Standing read(KioskOptions options, Path folder, InstantSource clock) {
        var kept = new SetupFile(options.data(), clock).read();
        return switch (Identity.read(folder, clock)) {
            case Identity.Reading.Unusable(String why) -> new Unusable(why);
            case Identity.Reading.Missing _ ->
                    new Unfinished(
                            options, folder, kept.orElseGet(() -> fresh(options)).forgotten());
            case Identity.Reading.Read(Identity identity) ->
                    mistake(options, folder, identity)
                            .<Standing>map(Unusable::new)
                            .orElseGet(() -> enrolled(options, folder, identity, kept));
        };
    }

    /// As it is once its first start has come so far that its parts can be started.
    static Standing started(KioskOptions options, Path folder, Setup setup, InstantSource clock) {
        return switch (Identity.read(folder, clock)) {
            case Identity.Reading.Unusable(String why) -> new Unusable(why);
            case Identity.Reading.Missing _ -> new Unusable("no identity in " + folder);
            case Identity.Reading.Read(Identity identity) ->
                    mistake(options, folder, identity)
                            .<Standing>map(Unusable::new)
                            .orElseGet(() -> settled(options, identity, setup));
        };
    }

    private static Optional<String> mistake(KioskOptions options, Path folder, Identity identity) {
        if (identity.role() != DeviceRole.KIOSK) {
            return Optional.of(
                    folder + " holds the identity of a " + identity.role().word() + ", no kiosk's");
        }
        return !options.isNamed() || options.device().equals(identity.device())
                ? Optional.empty()
                : Optional.of(
                        "%s holds the identity of %s, and --device says %s"
                                .formatted(folder, identity.device(), options.device()));
    }

    private static Standing enrolled(
            KioskOptions options, Path folder, Identity identity, Optional<Setup> kept) {
        var name = identity.device().value();
        if (kept.isEmpty() && !options.servers().isEmpty()) {
            return new Settled(
                    options.of(options.profile(), options.servers(), identity.device(), ""),
                    Optional.of(identity));
        }
        var setup = kept.orElseGet(() -> fresh(options)).enrolled(name);
        return switch (setup.step()) {
            case DONE -> settled(options, identity, setup);
            case CODE -> new Unfinished(options, folder, setup.at(Step.PLACE));
            default -> new Unfinished(options, folder, setup);
        };
    }

    private static Settled settled(KioskOptions options, Identity identity, Setup setup) {
        return new Settled(
                options.of(
                        profile(options, setup),
                        servers(options, setup),
                        identity.device(),
                        setup.place()),
                Optional.of(identity));
    }

    /// What a settings file says of the profile counts.
    private static Profile profile(KioskOptions options, Setup setup) {
        return setup.duty() == Duty.UNATTENDED && options.profile() == Profile.HALL
                ? Profile.UNATTENDED
                : options.profile();
    }

    /// Further servers stand in the settings only.
    private static List<URI> servers(KioskOptions options, Setup setup) {
        var said = HallAddress.of(setup.address()).map(URI::create);
        return said.filter(first -> !options.servers().contains(first))
                .map(List::of)
                .orElse(options.servers());
    }

    private static Setup fresh(KioskOptions options) {
        return options.servers().stream()
                .findFirst()
                .map(server -> Setup.NEW.of(typed(server)))
                .orElse(Setup.NEW);
    }

    /// As a technician would type it, with the port that an address without one means.
    private static String typed(URI server) {
        int port = server.getPort() < 0 ? HTTPS_PORT : server.getPort();
        return server.getHost() + ":" + port + server.getPath();
    }
}
