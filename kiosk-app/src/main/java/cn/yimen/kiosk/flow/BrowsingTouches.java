package cn.yimen.kiosk.flow;

import cn.yimen.hall.config.ServiceItem;
import cn.yimen.hall.domain.ItemCode;
import cn.yimen.kiosk.flow.KioskEffect.Search;
import cn.yimen.kiosk.flow.KioskEffect.TakeNumber;
import cn.yimen.kiosk.flow.KioskEvent.Arrange;
import cn.yimen.kiosk.flow.KioskEvent.OpenItem;
import cn.yimen.kiosk.flow.KioskEvent.OpenShelf;
import cn.yimen.kiosk.flow.KioskEvent.Touch;
import cn.yimen.kiosk.flow.KioskState.Browsing;
import cn.yimen.kiosk.flow.KioskState.Choosing;
import cn.yimen.kiosk.flow.KioskState.Detail;
import cn.yimen.kiosk.flow.KioskState.PhoneEntry;
import cn.yimen.kiosk.flow.KioskState.Reserving;
import cn.yimen.kiosk.flow.KioskState.Searching;
import cn.yimen.kiosk.flow.KioskState.ServerAway;
import cn.yimen.kiosk.search.Hit;
import java.util.List;
import java.util.Optional;

/// From the shelves or the search to an item, and from the item to a number.
final class BrowsingTouches {

    static final int LONGEST_QUERY = 30;

    private BrowsingTouches() {}

    static Next on(Kiosk kiosk, Choosing at, Touch touch) {
        return switch (touch) {
            case Arrange(Arrangement by) -> shelf(kiosk, at, by, Optional.empty(), 0);
            case OpenShelf(Optional<String> shelf) ->
                    shelf(kiosk, at, at.arrangement(), shelf, at.shelfPage());
            case KioskEvent.Key.MORE_SHELVES -> moreShelves(kiosk, at);
            case KioskEvent.TurnTo(int first) -> turn(kiosk, at, first);
            case KioskEvent.Key.OPEN_SEARCH -> openSearch(kiosk, at);
            case OpenItem(ItemCode item) -> open(kiosk, at, item);
            case WonderTouch.Open _ -> WonderTouches.open(kiosk, at);
            case KioskEvent.Key.BACK -> Arrivals.home(kiosk, at.visitor());
            default -> Next.of(kiosk);
        };
    }

    static Next on(Kiosk kiosk, Searching at, Touch touch) {
        return switch (touch) {
            case TypingTouch typed -> search(kiosk, at, at.typing().touched(typed));
            case KioskEvent.TurnTo(int first) -> turn(kiosk, at, first);
            case OpenItem(ItemCode item) -> open(kiosk, at, item);
            case KioskEvent.Key.BACK -> HomeTouches.choosing(kiosk, at.visitor(), at.purpose());
            default -> Next.of(kiosk);
        };
    }

    static Next on(Kiosk kiosk, Detail at, Touch touch) {
        return switch (touch) {
            case KioskEvent.TurnTo(int first) ->
                    Next.of(
                            kiosk.with(
                                    new Detail(
                                            at.item(), Math.max(0, first), at.from(), at.also())));
            case KioskEvent.Key.TAKE_NUMBER -> take(kiosk, at);
            case PrepareTouch.Open _ -> Next.of(kiosk.with(new Preparing.Options(at)));
            case KioskEvent.Key.BACK -> Next.of(kiosk.with(at.from()));
            default -> Next.of(kiosk);
        };
    }

    /// A number needs somebody who holds it, a server that gives it, and a line that takes it.
    static Next take(Kiosk kiosk, Detail at) {
        if (!at.visitor().isKnown()) {
            return Next.of(kiosk.with(new PhoneEntry("", Optional.empty(), Optional.of(at))));
        }
        return kiosk.world()
                .obstacle(at.item())
                .map(why -> obstructed(kiosk, at, why))
                .orElseGet(() ->
                        Next.of(
                                kiosk.with(new Reserving(at, 0)),
                                new TakeNumber(
                                        kiosk.session().number(),
                                        at.visitor().holder(),
                                        at.items().stream().map(ServiceItem::code).toList())));
    }

    /// Other obstacles stand on the key already, which is off.
    private static Next obstructed(Kiosk kiosk, Detail at, Obstacle why) {
        return Next.of(
                why == Obstacle.SERVER_AWAY ? kiosk.with(new ServerAway(at)) : kiosk.with(at));
    }

    static Next open(Kiosk kiosk, Browsing from, ItemCode code) {
        return ItemList.openable(kiosk.world(), from.purpose(), code)
                .map(item ->
                        switch (from.purpose()) {
                            case TAKE_NUMBER -> Next.of(kiosk.with(new Detail(item, 0, from)));
                            case BOOK -> ArrangeTouches.begin(kiosk, new Detail(item, 0, from));
                            case GUIDE -> GuideTouches.begin(kiosk, item, from);
                            case APPLY -> ApplyTouches.begin(kiosk, item, from);
                        })
                .orElseGet(() -> Next.of(kiosk));
    }

    static Next openSearch(Kiosk kiosk, Browsing from) {
        return Next.of(kiosk.with(searching(from.visitor(), from.purpose())));
    }

    private static Next shelf(
            Kiosk kiosk, Choosing at, Arrangement by, Optional<String> shelf, int shelfPage) {
        return Next.of(
                kiosk.with(new Choosing(at.visitor(), at.purpose(), by, shelf, shelfPage, 0)));
    }

    /// Round and round, so that one key reaches them all.
    private static Next moreShelves(Kiosk kiosk, Choosing at) {
        var manner = kiosk.session().manner();
        var page = Shelves.of(kiosk.world(), at, manner.elder(), manner.language().locale());
        int next = page.hasNext() ? page.number() + 1 : 0;
        return Next.of(
                kiosk.with(
                        new Choosing(
                                at.visitor(),
                                at.purpose(),
                                at.arrangement(),
                                at.shelf(),
                                next,
                                at.first())));
    }

    private static Next turn(Kiosk kiosk, Choosing at, int first) {
        return Next.of(
                kiosk.with(
                        new Choosing(
                                at.visitor(),
                                at.purpose(),
                                at.arrangement(),
                                at.shelf(),
                                at.shelfPage(),
                                Math.max(0, first))));
    }

    private static Next turn(Kiosk kiosk, Searching at, int first) {
        return Next.of(kiosk.with(with(at, at.hits(), Math.max(0, first))));
    }

    private static Searching searching(Visitor visitor, Purpose purpose) {
        var typing = TypingState.of(TypingRule.search());
        return new Searching(visitor, purpose, typing, List.of(), 0);
    }

    private static Searching with(Searching at, List<Hit> hits, int first) {
        return new Searching(at.visitor(), at.purpose(), at.typing(), hits, first);
    }

    /// The old hits stay until the new ones are there, so that nothing flickers.
    private static Next search(Kiosk kiosk, Searching at, TypingState typing) {
        var query = typing.soFar();
        boolean isSame = query.equals(at.query());
        var hits = query.isEmpty() ? List.<Hit>of() : at.hits();
        var next =
                kiosk.with(
                        new Searching(
                                at.visitor(), at.purpose(), typing, hits, isSame ? at.first() : 0));
        return query.isEmpty() || isSame
                ? Next.of(next)
                : Next.of(next, new Search(kiosk.session().number(), query));
    }

    /// Drops what was found for an earlier query.
    static Next found(Kiosk kiosk, Searching at, KioskEvent.ItemsFound found) {
        return Next.of(
                at.query().equals(found.query()) ? kiosk.with(with(at, found.hits(), 0)) : kiosk);
    }
}
