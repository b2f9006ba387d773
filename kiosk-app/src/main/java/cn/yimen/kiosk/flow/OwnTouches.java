package cn.yimen.kiosk.flow;

import cn.yimen.hall.domain.TicketId;
import cn.yimen.kiosk.flow.KioskEffect.KeepRating;
import cn.yimen.kiosk.flow.KioskEffect.RejoinLine;
import cn.yimen.kiosk.flow.KioskEvent.OpenRating;
import cn.yimen.kiosk.flow.KioskEvent.RateLevel;
import cn.yimen.kiosk.flow.KioskEvent.Rejoin;
import cn.yimen.kiosk.flow.KioskEvent.Reprint;
import cn.yimen.kiosk.flow.KioskEvent.ToggleTag;
import cn.yimen.kiosk.flow.KioskEvent.Touch;
import cn.yimen.kiosk.flow.KioskState.MyTickets;
import cn.yimen.kiosk.flow.KioskState.Thanks;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What one does with a number that one has: look where it stands, rejoin, print again, rate.
final class OwnTouches {

    static final int RATING_SECONDS = 10;
    static final int THANKS_SECONDS = 5;

    /// What the hall keeps and the province takes.
    private static final int LONGEST_WORDS = 200;

    private OwnTouches() {}

    static Next on(Kiosk kiosk, MyTickets at, Touch touch) {
        if (at.busy().isPresent()) {
            return Next.of(kiosk);
        }
        return switch (touch) {
            case KioskEvent.TurnTo(int first) -> turn(kiosk, at, first);
            case Reprint(TicketId ticket) when holds(at, ticket) ->
                    NumberTouches.reprint(kiosk, at.visitor(), ticket);
            case Rejoin(TicketId ticket) when holds(at, ticket) -> rejoin(kiosk, at, ticket);
            case OpenRating(TicketId ticket) when holds(at, ticket) && canRate(kiosk, ticket) ->
                    rating(kiosk, at.visitor(), ticket);
            case KioskEvent.Key.BACK, KioskEvent.Key.DONE -> Arrivals.home(kiosk, at.visitor());
            default -> Next.of(kiosk);
        };
    }

    static Next on(Kiosk kiosk, Rating at, Touch touch) {
        return switch (touch) {
            case RateLevel(int level) when level >= 1 && level <= 5 ->
                    to(kiosk, at.chosen(level, kept(kiosk.world(), at.tags(), level)));
            case ToggleTag(String tag) when offers(kiosk, at, tag) ->
                    to(kiosk, at.chosen(at.level(), toggled(at.tags(), tag)));
            case KioskEvent.RateByName(boolean named) when at.visitor().cardRead() ->
                    to(kiosk, at.byName(named));
            case KioskEvent.Key.WRITE -> Next.of(kiosk.with(writing(at)));
            case KioskEvent.Key.SUBMIT_RATING -> submitted(kiosk, at);
            case KioskEvent.Key.SKIP_RATING, KioskEvent.Key.BACK ->
                    Arrivals.home(kiosk, at.visitor());
            default -> Next.of(kiosk);
        };
    }

    static Next on(Kiosk kiosk, RatingWords at, Touch touch) {
        return switch (touch) {
            case TypingTouch typed ->
                    Next.of(kiosk.with(new RatingWords(at.rating(), at.typing().touched(typed))));
            case KioskEvent.Key.CONFIRM ->
                    to(kiosk, at.rating().saying(at.typing().text().strip()));
            case KioskEvent.Key.BACK -> to(kiosk, at.rating());
            default -> Next.of(kiosk);
        };
    }

    private static RatingWords writing(Rating at) {
        return new RatingWords(at, TypingState.of(TypingRule.freeText(LONGEST_WORDS), at.words()));
    }

    static Next rating(Kiosk kiosk, Visitor visitor, TicketId ticket) {
        return Next.of(
                kiosk.with(
                        new Rating(visitor, ticket, 0, Set.of(), kiosk.patient(RATING_SECONDS))));
    }

    private static boolean holds(MyTickets at, TicketId ticket) {
        return at.tickets() instanceof Lookup.Found(List<TicketId> found) && found.contains(ticket);
    }

    private static boolean canRate(Kiosk kiosk, TicketId ticket) {
        return kiosk.world().ticket(ticket).filter(TicketView::canRate).isPresent();
    }

    private static Next rejoin(Kiosk kiosk, MyTickets at, TicketId ticket) {
        return kiosk.world()
                .ticket(ticket)
                .filter(TicketView::canRejoin)
                .map(_ ->
                        Next.of(
                                kiosk.with(
                                        new MyTickets(
                                                at.visitor(),
                                                at.tickets(),
                                                at.first(),
                                                Optional.of(ticket))),
                                new RejoinLine(kiosk.session().number(), ticket)))
                .orElseGet(() -> Next.of(kiosk));
    }

    private static Next turn(Kiosk kiosk, MyTickets at, int first) {
        return Next.of(
                kiosk.with(
                        new MyTickets(
                                at.visitor(), at.tickets(), Math.max(0, first), Optional.empty())));
    }

    /// A touch gives the person time again.
    private static Next to(Kiosk kiosk, Rating rating) {
        return Next.of(kiosk.with(rating.closingIn(kiosk.patient(RATING_SECONDS))));
    }

    /// Tags that belong to the new level too stay ticked.
    private static Set<String> kept(World world, Set<String> tags, int level) {
        var kept = new HashSet<>(tags);
        kept.retainAll(RatingTags.of(world).codes(level));
        return kept;
    }

    private static boolean offers(Kiosk kiosk, Rating at, String tag) {
        return RatingTags.of(kiosk.world()).codes(at.level()).contains(tag);
    }

    private static Set<String> toggled(Set<String> tags, String tag) {
        var toggled = new HashSet<>(tags);
        if (!toggled.remove(tag)) {
            toggled.add(tag);
        }
        return toggled;
    }

    /// The hall hears what it can hear; a name, and everything while the hall is away, is kept for
    /// the province.
    private static Next submitted(Kiosk kiosk, Rating at) {
        var view = kiosk.world().ticket(at.ticket());
        if (at.level() == 0 || view.isEmpty()) {
            return Next.of(kiosk);
        }
        boolean heard = kiosk.world().link() == Link.LIVE;
        var holder = at.visitor().holder().filter(_ -> at.named());
        var session = kiosk.session().number();
        var record =
                new ErrandEffect.RecordRating(
                        session, holder, RatedService.of(view.get(), at, heard));
        if (!heard) {
            return Next.of(kiosk.with(Keeping.begun(at, Keeping.What.RATING)), record);
        }
        var next =
                Next.of(
                        kiosk.with(new Thanks(at.visitor(), false, kiosk.patient(THANKS_SECONDS))),
                        new KeepRating(
                                session,
                                at.ticket(),
                                at.level(),
                                at.tags(),
                                RatingTags.of(kiosk.world()).texts(at.tags()),
                                said(at)));
        return holder.isPresent() ? next.and(record) : next;
    }

    private static Optional<String> said(Rating at) {
        return Optional.of(at.words()).filter(words -> !words.isEmpty());
    }
}
