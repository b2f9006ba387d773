package cn.yimen.kiosk.app;

import cn.yimen.client.HallContact;
import cn.yimen.hall.log.EventLog;
import cn.yimen.kiosk.effect.CatalogueDesk;
import cn.yimen.kiosk.effect.Logins;
import cn.yimen.kiosk.effect.ProvinceCounter;
import cn.yimen.kiosk.effect.ProvinceDesk;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.flow.World;
import cn.yimen.kiosk.platform.MachineState;
import cn.yimen.kiosk.platform.PlatformSide;
import cn.yimen.kiosk.platform.ProvinceHall;
import cn.yimen.kiosk.record.KioskRecords;
import cn.yimen.kiosk.record.MachineFacts;
import cn.yimen.kiosk.record.RecordsSettings;
import cn.yimen.uplink.PlatformAddress;
import cn.yimen.uplink.PlatformLink;
import cn.yimen.uplink.cache.PlatformData;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The kiosk's way to the province, put together: what people leave for it, and what is remembered
/// of it.
final class ProvinceParts {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final KioskOptions options;
    private final InstantSource clock;
    private final EventLog log;
    private final SecureRandom random = new SecureRandom();

    ProvinceParts(KioskOptions options, InstantSource clock, EventLog log) {
        this.options = options;
        this.clock = clock;
        this.log = log;
    }

    /// What people leave; empty where it cannot be kept: then nothing may be left.
    Optional<KioskRecords> records() {
        var settings = RecordsSettings.in(options.data()).withKey(options.files().recordKey());
        var there = options.platform().map(settings::to).orElse(settings);
        return switch (KioskRecords.open(there, clock, random, log)) {
            case KioskRecords.Opening.Opened(var records) -> Optional.of(records);
            case KioskRecords.Opening.NotOpened not -> {
                var sentence = not.sentence(Locale.ENGLISH);
                var why = Map.of("trouble", not.trouble().name(), "sentence", sentence);
                log.write("records.not-opened", why);
                yield Optional.empty();
            }
        };
    }

    /// What is remembered; empty where the machine has no way to the province.
    Optional<PlatformSide> side(
            CatalogueDesk catalogue, ProvinceDesk known, Consumer<KioskEvent> sink) {
        var around = new PlatformSide.Surroundings(clock, random, log);
        return options.platform()
                .map(link ->
                        PlatformSide.start(
                                settings(link),
                                around,
                                new PlatformSide.Ears(
                                        data -> {
                                            known.heard(data);
                                            known(data, link.address(), catalogue, sink);
                                        },
                                        () -> tooOld(sink))));
    }

    /// What errands ask of the province for whoever stands here.
    ProvinceErrands errands(
            Optional<PlatformSide> side, HallContact hall, ProvinceErrands.Around around) {
        var asking =
                side.flatMap(there ->
                        options.platform()
                                .map(link ->
                                        new ProvinceCounter.Way(
                                                link,
                                                there.transport(),
                                                around.known()::data,
                                                there::wake))
                                .map(way -> asking(way, around)));
        return new ProvinceErrands(
                asking, ProvinceErrands.bookings(options, hall, around), around.sink());
    }

    private static Asking asking(ProvinceCounter.Way way, ProvinceErrands.Around around) {
        var logins = around.logins();
        return new Asking(
                new ProvinceCounter(way, around.machine(), logins, around.sink()), logins);
    }

    /// Asks the province, with the visit's own log-in there.
    record Asking(ProvinceCounter counter, Logins logins) {

        /// Whoever is there now, the one before has left.
        void visit(long session) {
            counter.left(session - 1);
            Thread.startVirtualThread(() -> logins.left(session - 1));
        }
    }

    /// How the machine is: told to its hall, or where it has none, to the province. What the
    /// province confirmed is compared with it, in either case.
    void report(
            KioskRecords records,
            HallContact hall,
            Supplier<World> world,
            Optional<PlatformSide> side) {
        records.tell(depth -> {
            var _ = hall.tell(options.device(), depth);
        });
        records.reconcile(options.device());
        if (worksByTheProvince()) {
            records.tellProvince(
                    new MachineFacts(
                            options.device().value(),
                            program(),
                            options.profile().word(),
                            () -> side.flatMap(PlatformSide::knownAt),
                            () -> MachineState.parts(world.get().parts())));
        }
    }

    private static String program() {
        return Optional.ofNullable(ProvinceParts.class.getPackage().getImplementationVersion())
                .orElse("development");
    }

    private PlatformSide.Settings settings(PlatformLink link) {
        return new PlatformSide.Settings(machine(link.address()), link, options.data());
    }

    private ProvinceHall.Machine machine(PlatformAddress address) {
        return new ProvinceHall.Machine(options.device(), address.hall(), options.profile(), ZONE);
    }

    private void known(
            PlatformData data,
            PlatformAddress address,
            CatalogueDesk catalogue,
            Consumer<KioskEvent> sink) {
        if (worksByTheProvince()) {
            ProvinceHall.of(data, machine(address), clock.instant())
                    .ifPresent(place ->
                            catalogue.ofTheProvince(
                                    place.hall(), place.catalogue(), place.confirmedAt()));
            sink.accept(new KioskEvent.KnowledgeTooOld(false));
        }
    }

    /// A machine with a hall goes by what the hall says.
    private boolean worksByTheProvince() {
        return !options.profile().needsHall();
    }

    private void tooOld(Consumer<KioskEvent> sink) {
        if (worksByTheProvince() && options.servers().isEmpty()) {
            sink.accept(new KioskEvent.KnowledgeTooOld(true));
        }
    }
}
