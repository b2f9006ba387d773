package cn.yimen.sandbox.cache;

import cn.yimen.journal.vault.CipherSuite;
import cn.yimen.journal.vault.KeyRingFile;
import cn.yimen.sandbox.MovingClock;
import cn.yimen.sandbox.Samples;
import cn.yimen.sandbox.TestPlatform;
import cn.yimen.sandbox.store.Shelf;
import cn.yimen.sandbox.store.Shelf.Owner;
import cn.yimen.uplink.PlatformAddress;
import cn.yimen.uplink.cache.CacheSettings;
import cn.yimen.uplink.cache.PlatformCache;
import cn.yimen.uplink.cache.PlatformData;
import cn.yimen.uplink.cache.Recall;
import cn.yimen.uplink.client.Appointments;
import cn.yimen.uplink.client.Outcome;
import cn.yimen.uplink.client.PlatformWords;
import cn.yimen.uplink.client.Transport;
import cn.yimen.uplink.contract.appointment.Appointment;
import cn.yimen.uplink.contract.catalogue.Item;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;

/// A platform and a machine that remembers it, each with its own clock.
final class Remembering implements AutoCloseable {

    static final Instant MONDAY = Instant.parse("2026-11-23T02:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    final MovingClock clock = new MovingClock(MONDAY);
    final Path data;
    final TestPlatform platform;
    private final Transport transport;

    Remembering(Path dir) {
        this.data = dir.resolve("province");
        platform = new TestPlatform(dir, clock);
        transport = transport(platform.uri("/"));
    }

    private Transport transport(URI at) {
        var address = new PlatformAddress(at, TestPlatform.HALL, TestPlatform.CALLER);
        return new Transport(address, clock, new Random(3));
    }

    /// As after a start.
    PlatformCache cache() {
        return cache(transport);
    }

    /// As after a start, with another platform at the address.
    PlatformCache cache(TestPlatform other) {
        return cache(transport(other.uri("/")));
    }

    /// As after a start without a network: nobody listens there.
    PlatformCache cacheAlone() {
        return cache(transport(URI.create("http://127.0.0.1:1/")));
    }

    private PlatformCache cache(Transport over) {
        var settings =
                new CacheSettings(
                        data,
                        TestPlatform.HALL,
                        ZoneId.of("Asia/Shanghai"),
                        new KeyRingFile(data.resolveSibling("cache.key")),
                        CipherSuite.INTERNATIONAL);
        return PlatformCache.open(settings, over, PlatformWords.OF_THE_CONTRACT, clock);
    }

    static Item anyItem(PlatformData known) {
        return known.province().value().items().all().iterator().next();
    }

    Transport transport() {
        return transport;
    }

    static PlatformData data(PlatformCache cache) {
        return switch (cache.recall()) {
            case Recall.Usable(var data) -> data;
            case Recall other -> throw new AssertionError(other);
        };
    }

    /// The province publishes an item anew.
    void publish(Item item) {
        platform.atTheProvince(shelf -> shelf.put(item.code(), Owner.PROVINCE, item));
    }

    void withdraw(Class<?> kind, String code) {
        platform.atTheProvince(shelf -> shelf.remove(kind, code, Owner.PROVINCE));
    }

    static void withdrawAll(Shelf shelf, List<String> items) {
        items.forEach(code -> shelf.remove(Item.class, code, Owner.PROVINCE));
    }

    /// @param slot day and time: `20261124.0900`
    Appointment book(PlatformData known, String slot, int person) {
        var hall = known.hall(TestPlatform.HALL.value()).orElseThrow();
        var line = hall.lines().getFirst();
        var booking =
                new Samples(clock.instant())
                        .booking(
                                "book:" + slot + "." + person,
                                hall.code() + "." + line.code() + "." + slot,
                                line.items().getFirst(),
                                person);
        var appointments = new Appointments(transport, PlatformWords.OF_THE_CONTRACT);
        return switch (appointments.book(booking)) {
            case Outcome.Done<Appointment>(var made) -> made;
            case Outcome<Appointment> other -> throw new AssertionError(other);
        };
    }

    /// The same item as a later version.
    static Item revised(Item item) {
        return Items.with(item, item.version() + 1, item.materials());
    }

    @Override
    public void close() {
        transport.close();
        platform.close();
    }
}
