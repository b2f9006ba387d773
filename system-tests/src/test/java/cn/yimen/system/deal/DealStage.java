package cn.yimen.system.deal;

import cn.yimen.device.a4.A4Config;
import cn.yimen.device.a4.A4Printer;
import cn.yimen.device.sim.ipp.A4Model;
import cn.yimen.device.sim.ipp.SimulatedA4Printer;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.HallId;
import cn.yimen.hall.domain.Holder;
import cn.yimen.hall.domain.IdSource;
import cn.yimen.hall.domain.IdentityKind;
import cn.yimen.hall.log.EventLog;
import cn.yimen.journal.vault.CipherSuite;
import cn.yimen.journal.vault.KeyRingFile;
import cn.yimen.kiosk.effect.CardLogins;
import cn.yimen.kiosk.effect.DealDesk;
import cn.yimen.kiosk.effect.Logins;
import cn.yimen.kiosk.effect.NotePrinter;
import cn.yimen.kiosk.effect.ProvinceDesk;
import cn.yimen.kiosk.effect.ProvinceWay;
import cn.yimen.kiosk.effect.Records;
import cn.yimen.kiosk.effect.SheetPrinter;
import cn.yimen.kiosk.effect.WorldKeeper;
import cn.yimen.kiosk.flow.DealAnswer;
import cn.yimen.kiosk.flow.DealEffect;
import cn.yimen.kiosk.flow.World;
import cn.yimen.kiosk.record.KioskRecords;
import cn.yimen.kiosk.record.RecordsSettings;
import cn.yimen.sandbox.http.PlatformServer;
import cn.yimen.sandbox.ledger.Ledger;
import cn.yimen.sandbox.service.Citizens;
import cn.yimen.sandbox.store.Database;
import cn.yimen.uplink.PlatformAddress;
import cn.yimen.uplink.PlatformLink;
import cn.yimen.uplink.cache.CacheSettings;
import cn.yimen.uplink.cache.PlatformCache;
import cn.yimen.uplink.cache.Recall;
import cn.yimen.uplink.client.Outcome;
import cn.yimen.uplink.client.PlatformWords;
import cn.yimen.uplink.client.SessionToken;
import cn.yimen.uplink.client.Transport;
import cn.yimen.uplink.contract.Credentials;
import cn.yimen.uplink.contract.catalogue.Item;
import cn.yimen.uplink.contract.person.DocumentType;
import cn.yimen.uplink.contract.person.Person;
import cn.yimen.uplink.contract.write.Stamp;
import cn.yimen.uplink.seal.SealRoots;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/// The reference platform, a machine's records and its desk, a printer on the network.
final class DealStage implements AutoCloseable {

    static final long SESSION = 7;
    static final Holder PERSON =
            new Holder(IdentityKind.RESIDENT_CARD, Citizens.name(3), Citizens.number(3));

    private static final HallId HALL = new HallId("530199000001");

    private final InstantSource clock = InstantSource.system();
    private final HttpClient http = HttpClient.newHttpClient();
    private final Heard heard = new Heard();
    private final Ledger ledger;
    private final PlatformServer server;
    private final KioskRecords records;
    private final ProvinceWay way;
    private final World world;
    private final DealDesk.Around around;
    private DealDesk desk;
    private final A4Printer printer;
    final SimulatedA4Printer paper = SimulatedA4Printer.start(A4Model.usual(), 20);
    final Records kept;

    /// A machine that trusts the province's own root.
    DealStage(Path folder) {
        var log = new EventLog(clock, new PrintStream(OutputStream.nullOutputStream()));
        var shared = new Credentials("deal", new byte[32]);
        ledger = Ledger.open(folder.resolve("ledger.db"));
        server =
                PlatformServer.start(
                        ledger,
                        shared,
                        0,
                        new PlatformServer.Surroundings(clock, new SecureRandom(), log));
        var address =
                new PlatformAddress(URI.create("http://127.0.0.1:" + server.port()), HALL, shared);
        var words = PlatformWords.OF_THE_CONTRACT;
        records = opened(folder, new PlatformLink(address, words), log);
        kept = Records.of(records);
        var transport = new Transport(address, clock, new SecureRandom());
        var cache = PlatformCache.open(cached(folder), transport, words, clock);
        cache.refreshProvince();
        way = new ProvinceWay(cache, transport, words);
        world = world(cache);
        printer = A4Printer.start(A4Config.of(paper.address(), "K1"), _ -> {}, clock);
        around =
                new DealDesk.Around(
                        () -> world.at(clock.instant()),
                        () -> Optional.of(way),
                        kept,
                        printers(
                                SheetPrinter.of(Optional.of(printer)),
                                ForgedFiles.roots(folder, server.sealRoots())),
                        heard);
        desk = desk(around);
    }

    private static DealDesk.Printers printers(SheetPrinter sheets, SealRoots seals) {
        return new DealDesk.Printers(sheets, NotePrinter.NONE, seals);
    }

    private DealDesk desk(DealDesk.Around connected) {
        return new DealDesk(connected, logins(), new IdSource(clock, new SecureRandom()));
    }

    /// For another test: a new desk, no trouble at the platform, and nothing heard.
    void begin() throws IOException, InterruptedException {
        fault("NONE");
        restart();
        heard.clear();
    }

    /// The machine starts anew: what it did not write down it does not know any more.
    void restart(SheetPrinter sheets) {
        restart(printers(sheets, around.printers().seals()));
    }

    void restart() {
        restart(around.printers());
    }

    /// Anew, as a machine that was given no roots.
    void restartWithoutRoots() {
        restart(printers(around.printers().sheets(), SealRoots.NONE));
    }

    private void restart(DealDesk.Printers printers) {
        desk.close();
        desk =
                desk(
                        new DealDesk.Around(
                                around.world(),
                                around.way(),
                                around.records(),
                                printers,
                                around.sink()));
    }

    private static CacheSettings cached(Path folder) {
        return new CacheSettings(
                folder.resolve("province"),
                HALL,
                ZoneId.of("Asia/Shanghai"),
                new KeyRingFile(folder.resolve("province.key")),
                CipherSuite.INTERNATIONAL);
    }

    private KioskRecords opened(Path folder, PlatformLink link, EventLog log) {
        var settings = RecordsSettings.in(folder).to(link);
        return switch (KioskRecords.open(settings, clock, new SecureRandom(), log)) {
            case KioskRecords.Opening.Opened(var opened) -> opened;
            case KioskRecords.Opening.NotOpened not ->
                    throw new IllegalStateException(not.detail());
        };
    }

    /// As the kiosk's own desk says it.
    private World world(PlatformCache cache) {
        if (!(cache.recall() instanceof Recall.Usable(var data))) {
            throw new IllegalStateException("the province said nothing");
        }
        var keeper =
                new WorldKeeper(
                        new DeviceId("K1"),
                        clock,
                        _ -> {},
                        new WorldKeeper.Ears() {
                            @Override
                            public void live() {}

                            @Override
                            public void changed() {}
                        });
        new ProvinceDesk(keeper).heard(data);
        return keeper.world();
    }

    /// One that is decided on the spot.
    Item automaticItem() {
        if (!(way.cache().recall() instanceof Recall.Usable(var data))) {
            throw new IllegalStateException("the province said nothing");
        }
        return data.province().value().items().all().stream()
                .filter(item -> item.ways().automatic() && item.ways().kiosk())
                .findFirst()
                .orElseThrow();
    }

    private Logins logins() {
        return new CardLogins(
                () -> world.at(clock.instant()),
                () -> Optional.of(way),
                new IdSource(clock, new SecureRandom()));
    }

    static Person person(Holder holder) {
        return new Person(DocumentType.ID_CARD, holder.documentNumber(), holder.name());
    }

    Stamp stamp(UUID key) {
        return new Stamp(
                key.toString(), clock.instant(), HALL.value(), "K1", Optional.empty(), true);
    }

    World world() {
        return world;
    }

    ProvinceWay way() {
        return way;
    }

    SessionToken session() {
        return logins().of(SESSION, PERSON) instanceof Outcome.Done<SessionToken>(var token)
                ? token
                : fail();
    }

    private static SessionToken fail() {
        throw new AssertionError("nobody is logged in");
    }

    void ask(DealEffect effect) {
        desk.accept(effect);
    }

    <T extends DealAnswer> T answer(Class<T> type) throws InterruptedException {
        return heard.answer(type);
    }

    /// What the platform keeps.
    Database kept() {
        return ledger.database();
    }

    /// What goes wrong at the platform from now on.
    void fault(String kind) throws IOException, InterruptedException {
        form("/faults", "fault=" + kind + "&percent=100&millis=0");
    }

    /// The same, for the next application alone: its files have arrived by then.
    void faultOfApplication(String kind) {
        heard.beforeTheApplication(() -> {
            try {
                fault(kind);
            } catch (IOException | InterruptedException e) {
                throw new IllegalStateException("making trouble", e);
            }
        });
    }

    void form(String page, String body) throws IOException, InterruptedException {
        http.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + page))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.discarding());
    }

    HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    @Override
    public void close() {
        desk.close();
        printer.close();
        paper.close();
        records.close();
        way.transport().close();
        server.close();
        http.close();
    }
}
