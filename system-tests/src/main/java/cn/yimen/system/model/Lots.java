package cn.yimen.system.model;

import cn.yimen.hall.domain.AppointmentId;
import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.Holder;
import cn.yimen.hall.domain.IdentityKind;
import cn.yimen.hall.domain.ItemCode;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.PriorityClass;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.domain.WindowId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;

/// What the generator draws: people, places, numbers and times, mostly such as are there.
final class Lots {

    private static final int NEVER_GIVEN = 9999;
    private static final Duration DAY = Duration.ofDays(1);

    final RandomGenerator random;
    private final Books books;
    private int tickets;
    private int bookings;

    Lots(RandomGenerator random, Books books) {
        this.random = random;
        this.books = books;
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    @SafeVarargs
    final <T> T oneOf(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    <T> Optional<T> oneOf(List<T> choices) {
        return choices.isEmpty()
                ? Optional.empty()
                : Optional.of(choices.get(random.nextInt(choices.size())));
    }

    TicketId newTicket() {
        tickets++;
        return new TicketId(new UUID(0, tickets));
    }

    boolean isThere(Predicate<Slip> wanted) {
        return books.slips.values().stream().anyMatch(wanted);
    }

    TicketId ticketWhere(Predicate<Slip> wanted) {
        var fitting = books.slips.values().stream().filter(wanted).toList();
        return oneOf(fitting)
                .filter(_ -> chance(92))
                .map(slip -> slip.id)
                .orElseGet(this::anyTicket);
    }

    private TicketId anyTicket() {
        return oneOf(List.copyOf(books.slips.values()))
                .filter(_ -> chance(85))
                .map(slip -> slip.id)
                .orElse(new TicketId(new UUID(0, NEVER_GIVEN)));
    }

    AppointmentId newBooking() {
        bookings++;
        return new AppointmentId("b" + bookings);
    }

    AppointmentId booking() {
        return oneOf(List.copyOf(books.bookings.keySet()))
                .filter(_ -> chance(95))
                .orElse(new AppointmentId("b0"));
    }

    Optional<Holder> somebody() {
        return switch (random.nextInt(20)) {
            case 0, 1 -> Optional.empty();
            case 2 ->
                    Optional.of(new Holder(IdentityKind.PHONE_NUMBER, "", "P" + random.nextInt(3)));
            case 3 ->
                    Optional.of(
                            new Holder(IdentityKind.RESIDENT_CARD, "王", chance(10) ? " " : "X-30"));
            default -> {
                int who = random.nextInt(9);
                int age = who < 2 ? 72 : 25 + who;
                yield Optional.of(
                        new Holder(IdentityKind.RESIDENT_CARD, "王", "R" + who + "-" + age));
            }
        };
    }

    List<ItemCode> items() {
        var names =
                switch (random.nextInt(40)) {
                    case 0 -> List.of("Z-9");
                    case 1 -> List.of("A-1", "B-1");
                    case 2 -> List.of("D-1");
                    case 3, 4, 5 -> List.of("A-1", "A-2");
                    case 6 -> chance(20) ? List.<String>of() : List.of("B-1", "B-2");
                    default -> List.of(oneOf("A-1", "A-1", "A-2", "B-1", "B-2", "C-1"));
                };
        return names.stream().map(ItemCode::new).toList();
    }

    LineId line() {
        return new LineId(chance(3) ? "Z" : chance(3) ? "D" : oneOf("A", "A", "B", "B", "C"));
    }

    WindowId window() {
        return new WindowId(chance(2) ? "77" : oneOf("1", "2", "3", "3", "4"));
    }

    /// Mostly one where a clerk sits.
    WindowId mannedWindow() {
        var manned = books.posts.values().stream().filter(post -> !post.isClosed()).toList();
        return oneOf(manned).filter(_ -> chance(80)).map(post -> post.id).orElseGet(this::window);
    }

    /// Mostly one who does not sit anywhere.
    ClerkId idleClerk() {
        var clerk = clerk();
        boolean sits =
                books.posts.values().stream()
                        .anyMatch(post -> post.clerk.equals(Optional.of(clerk)));
        return sits && chance(80) ? clerk() : clerk;
    }

    ClerkId clerk() {
        return new ClerkId(oneOf("c1", "c2", "c3", "c4"));
    }

    PriorityClass priority() {
        return oneOf(PriorityClass.values());
    }

    DeviceId kiosk() {
        return new DeviceId(oneOf("K1", "K1", "K2", "K2", "K9"));
    }

    /// Mostly moments, sometimes hours, now and then the next day.
    Duration pause() {
        int lot = random.nextInt(1000);
        if (lot < 650) {
            return Duration.ofSeconds(random.nextInt(60));
        }
        if (lot < 950) {
            return Duration.ofSeconds(random.nextInt(60, 900));
        }
        if (lot < 988) {
            return Duration.ofMinutes(random.nextInt(15, 60));
        }
        return lot < 996
                ? Duration.ofMinutes(random.nextInt(60, 300))
                : DAY.minusMinutes(random.nextInt(600));
    }
}
