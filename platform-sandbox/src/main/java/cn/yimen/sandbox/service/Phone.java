package cn.yimen.sandbox.service;

import cn.yimen.hall.domain.Mask;
import cn.yimen.sandbox.store.Database;
import cn.yimen.sandbox.store.Shelf;
import cn.yimen.sandbox.store.Shelf.Owner;
import cn.yimen.uplink.contract.Credentials;
import cn.yimen.uplink.contract.identity.IdentityLevel;
import cn.yimen.uplink.contract.identity.ScanOffer;
import cn.yimen.uplink.contract.identity.ScanState;
import cn.yimen.uplink.contract.licence.Licences.Licence;
import cn.yimen.uplink.contract.payment.Bill;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The phones of the invented persons: they scan, pay and show licences.
public final class Phone {

    private static final Duration SESSION = Duration.ofMinutes(15);

    private final Database database;
    private final Credentials shared;
    private final InstantSource clock;

    public Phone(Database database, Credentials shared, InstantSource clock) {
        this.database = database;
        this.shared = shared;
        this.clock = clock;
    }

    /// @param name masked
    /// @param bill number of a bill to pay
    /// @param code that shows the first licence now
    public record Known(int index, String name, String number, String bill, String code) {}

    public List<Known> people() {
        return database.inTurn(handle -> {
            var shelf = new Shelf(handle);
            return IntStream.range(0, Citizens.COUNT)
                    .mapToObj(index -> known(index, shelf))
                    .toList();
        });
    }

    private Known known(int index, Shelf shelf) {
        var person = Citizens.person(index);
        var key = People.key(person);
        var licence = shelf.of(key, Licence.class).stream().findFirst();
        return new Known(
                index,
                Mask.name(person.name()),
                person.number(),
                shelf.of(key, Bill.class).stream().findFirst().map(Bill::number).orElse(""),
                licence.map(known -> LicenceDesk.code(shared, known.id(), clock.instant()))
                        .orElse(""));
    }

    /// Whether there was such a code to scan.
    public boolean scan(String scan, String person) {
        return database.inTurn(handle -> {
            var shelf = new Shelf(handle);
            var offer =
                    shelf.find(ScanOffer.class, scan)
                            .filter(_ -> person.matches("\\d{1,2}"))
                            .filter(known -> known.expiresAt().isAfter(clock.instant()));
            offer.ifPresent(known -> arrive(known, Integer.parseInt(person), shelf));
            return offer.isPresent();
        });
    }

    private void arrive(ScanOffer offer, int person, Shelf shelf) {
        var session =
                new OpenSession(
                        offer.scan().replace("SM", "S"),
                        Citizens.person(person % Citizens.COUNT),
                        IdentityLevel.L3,
                        clock.instant().plus(SESSION),
                        Optional.empty());
        shelf.put(session.token(), Owner.person(session.personKey()), session);
        shelf.put(
                offer.scan(),
                Owner.PROVINCE,
                new ScanState(offer.scan(), Optional.of(session.shown())));
    }

    /// Whether there was such an order to pay.
    public boolean pay(String order) {
        return database.inTurn(handle -> Payments.pay(order, clock.instant(), new Shelf(handle)));
    }
}
