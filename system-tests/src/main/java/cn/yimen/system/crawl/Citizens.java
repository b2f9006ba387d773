package cn.yimen.system.crawl;

import cn.yimen.hall.domain.AppointmentId;
import cn.yimen.hall.domain.Holder;
import cn.yimen.hall.domain.IdentityKind;
import cn.yimen.hall.domain.ItemCode;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.kiosk.flow.Booking;
import cn.yimen.kiosk.flow.IssuedTicket;
import cn.yimen.kiosk.flow.Kiosk;
import cn.yimen.kiosk.flow.Lookup;
import cn.yimen.kiosk.flow.Photo;
import cn.yimen.kiosk.flow.SlipFacts;
import cn.yimen.kiosk.flow.World;
import cn.yimen.kiosk.search.Hit;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// Invented people and what answers say of them.
final class Citizens {

    static final Holder WANG = new Holder(IdentityKind.RESIDENT_CARD, "王晓明", "511602199003070029");

    /// A name as long as cards carry.
    static final Holder LONG =
            new Holder(IdentityKind.RESIDENT_CARD, "阿卜杜热合曼·买买提艾力", "530102194801012344");

    /// What people type where they find the keys for it.
    static final List<String> TYPED =
            List.of(
                    "13808719527",
                    "23808719527",
                    "511602199003070029",
                    "19900307",
                    "sfz",
                    "650000");

    private Citizens() {}

    /// What may be said of them at this kiosk now.
    static Inventor about(Kiosk kiosk) {
        var known = new java.util.HashMap<Class<?>, List<?>>();
        known.put(long.class, List.of(kiosk.session().number()));
        known.put(Holder.class, List.of(WANG, LONG));
        known.put(TicketId.class, Morning.tickets());
        known.put(Booking.class, Morning.bookings());
        known.put(AppointmentId.class, Morning.bookings().stream().map(Booking::id).toList());
        known.put(IssuedTicket.class, List.of(issued(kiosk.world())));
        known.put(Photo.class, List.of(TestPage.photo()));
        known.put(ItemCode.class, List.of(Morning.items().getFirst().code()));
        known.put(
                Hit.class, Morning.items().stream().map(item -> new Hit(item, List.of())).toList());
        known.put(Lookup.class, lookups());
        known.put(Instant.class, List.of(kiosk.world().now()));
        known.put(World.class, List.of());
        return new Inventor(
                known,
                Map.of(
                        "",
                        List.of("R1"),
                        "query",
                        List.of("s", "sf", "sfz"),
                        "text",
                        List.of(
                                Morning.TOKEN + 4,
                                Morning.bookings().getFirst().id().value(),
                                "没有这个码")));
    }

    private static List<Lookup> lookups() {
        return List.of(
                new Lookup.Found(Morning.tickets()),
                new Lookup.Found(Morning.tickets().subList(2, 3)),
                new Lookup.Found(List.of()),
                new Lookup.Unanswered());
    }

    private static IssuedTicket issued(World world) {
        var facts = new SlipFacts(world);
        return world.ticket(Morning.ticket(4))
                .map(facts::again)
                .map(again -> again.reprinted(0))
                .orElseGet(() -> new SlipFacts(Worlds.plain()).again(plain()).reprinted(0));
    }

    private static cn.yimen.kiosk.flow.TicketView plain() {
        return Worlds.plain().ticket(Morning.ticket(4)).orElseThrow();
    }
}
