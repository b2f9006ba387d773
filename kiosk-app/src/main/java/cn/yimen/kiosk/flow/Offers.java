package cn.yimen.kiosk.flow;

import cn.yimen.hall.domain.TicketId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the home screen offers to this person now.
public final class Offers {

    /// What people come for after hours, as they think of it.
    private static final List<HomeKey> AFTER_HOURS =
            List.of(
                    HomeKey.TAKE_NUMBER,
                    HomeKey.BOOKING,
                    HomeKey.CASES,
                    HomeKey.APPLY,
                    HomeKey.PAY,
                    HomeKey.CERTIFICATES,
                    HomeKey.GUIDE);

    private Offers() {}

    /// In the order of [HomeKey]; nothing of a queue where there is none.
    public static List<Offer> of(World world, KioskState.Home home) {
        return Stream.of(HomeKey.values())
                .filter(key -> world.hasQueue() || !Needs.of(key).isOfAQueue())
                .map(key -> new Offer(key, obstacle(world, home, key)))
                .toList();
    }

    static boolean isOpen(World world, KioskState.Home home, HomeKey key) {
        return obstacle(world, home, key).isEmpty();
    }

    /// The last business of the person that waits for a rating.
    static Optional<TicketId> toRate(World world, Lookup tickets) {
        return tickets instanceof Lookup.Found(List<TicketId> found)
                ? found.reversed().stream()
                        .filter(id -> world.ticket(id).filter(TicketView::canRate).isPresent())
                        .findFirst()
                : Optional.empty();
    }

    /// Whether a key that cannot be used now says more when it is touched.
    static boolean explains(World world, KioskState.Home home, HomeKey key) {
        return obstacle(world, home, key).filter(why -> why == Obstacle.PROVINCE_AWAY).isPresent();
    }

    private static Optional<Obstacle> obstacle(World world, KioskState.Home home, HomeKey key) {
        return Needs.of(key)
                .missing(world, home.visitor())
                .or(() ->
                        switch (key) {
                            case MY_TICKETS -> tickets(home);
                            case RATE -> rating(world, home);
                            case APPLY -> forms(world);
                            case TAKE_NUMBER -> hours(world);
                            case BOOKING, GUIDE, CASES, HOTLINE, PAY, CERTIFICATES, LICENCE ->
                                    Optional.empty();
                        });
    }

    /// What can be done here without anybody's help, once the machine knows who one is: said while
    /// the hall is closed.
    public static List<HomeKey> possible(World world) {
        return AFTER_HOURS.stream()
                .filter(key -> Needs.of(key).isThere(world) && obstacle(world, key).isEmpty())
                .toList();
    }

    private static Optional<Obstacle> obstacle(World world, HomeKey key) {
        return switch (key) {
            case APPLY -> forms(world);
            case TAKE_NUMBER -> hours(world);
            default -> Optional.empty();
        };
    }

    private static Optional<Obstacle> hours(World world) {
        return world.opening().givesNoNumbers()
                ? Optional.of(Obstacle.OUTSIDE_HOURS)
                : Optional.empty();
    }

    private static Optional<Obstacle> tickets(KioskState.Home home) {
        return home.tickets() instanceof Lookup.Found(List<TicketId> found) && found.isEmpty()
                ? Optional.of(Obstacle.NO_TICKET)
                : Optional.empty();
    }

    /// Forms are the province's: a machine that never heard of it has none.
    private static Optional<Obstacle> forms(World world) {
        boolean none = world.province().filter(known -> !known.forms().isEmpty()).isEmpty();
        return none ? Optional.of(Obstacle.NO_FORMS) : Optional.empty();
    }

    /// Without the hall nobody can say what a person did here: the slip's code can.
    private static Optional<Obstacle> rating(World world, KioskState.Home home) {
        if (toRate(world, home.tickets()).isPresent()) {
            return Optional.empty();
        }
        if (world.link() != Link.LIVE) {
            return Optional.of(
                    world.part(Part.SCANNER).usable() ? Obstacle.SCAN_SLIP : Obstacle.SCANNER_DOWN);
        }
        return Optional.of(
                home.visitor().isKnown()
                        ? Obstacle.NOTHING_TO_RATE
                        : Needs.unidentified(Needs.Identity.KNOWN, world));
    }
}
