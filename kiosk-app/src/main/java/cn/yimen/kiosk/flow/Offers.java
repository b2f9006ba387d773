package cn.yimen.kiosk.flow;

import cn.yimen.hall.domain.TicketId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the home screen offers to this person now.
public final class Offers {

    private Offers() {}

    /// In the order of [HomeKey].
    public static List<Offer> of(World world, KioskState.Home home) {
        return Stream.of(HomeKey.values())
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

    private static Optional<Obstacle> obstacle(World world, KioskState.Home home, HomeKey key) {
        return switch (key) {
            case TAKE_NUMBER -> catalogue(world).or(() -> numbers(world));
            case GUIDE -> catalogue(world);
            case MY_TICKETS -> known(home).or(() -> server(world)).or(() -> tickets(home));
            case RATE -> known(home).or(() -> server(world)).or(() -> rating(world, home));
        };
    }

    private static Optional<Obstacle> catalogue(World world) {
        return world.catalogue().isEmpty() ? Optional.of(Obstacle.NO_CATALOGUE) : Optional.empty();
    }

    private static Optional<Obstacle> numbers(World world) {
        return world.givesNumbers() ? Optional.empty() : Optional.of(Obstacle.SERVER_AWAY);
    }

    private static Optional<Obstacle> server(World world) {
        return world.link() == Link.LIVE ? Optional.empty() : Optional.of(Obstacle.SERVER_AWAY);
    }

    private static Optional<Obstacle> known(KioskState.Home home) {
        return home.visitor().isKnown() ? Optional.empty() : Optional.of(Obstacle.NOT_IDENTIFIED);
    }

    private static Optional<Obstacle> tickets(KioskState.Home home) {
        return home.tickets() instanceof Lookup.Found(List<TicketId> found) && found.isEmpty()
                ? Optional.of(Obstacle.NO_TICKET)
                : Optional.empty();
    }

    private static Optional<Obstacle> rating(World world, KioskState.Home home) {
        return toRate(world, home.tickets()).isEmpty()
                ? Optional.of(Obstacle.NOTHING_TO_RATE)
                : Optional.empty();
    }
}
