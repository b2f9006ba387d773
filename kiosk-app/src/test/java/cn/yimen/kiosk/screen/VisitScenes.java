package cn.yimen.kiosk.screen;

import cn.yimen.hall.wire.Refusal;
import cn.yimen.kiosk.flow.Arrangement;
import cn.yimen.kiosk.flow.CardProblem;
import cn.yimen.kiosk.flow.KeyPlane;
import cn.yimen.kiosk.flow.KioskState;
import cn.yimen.kiosk.flow.Link;
import cn.yimen.kiosk.flow.Lookup;
import cn.yimen.kiosk.flow.MannerChoices;
import cn.yimen.kiosk.flow.Outage;
import cn.yimen.kiosk.flow.Part;
import cn.yimen.kiosk.flow.PartState;
import cn.yimen.kiosk.flow.PhoneProblem;
import cn.yimen.kiosk.flow.Preparing;
import cn.yimen.kiosk.flow.Purpose;
import cn.yimen.kiosk.flow.Rating;
import cn.yimen.kiosk.flow.RatingWords;
import cn.yimen.kiosk.flow.TestProvince;
import cn.yimen.kiosk.flow.Trouble;
import cn.yimen.kiosk.flow.TypingRule;
import cn.yimen.kiosk.flow.TypingState;
import cn.yimen.kiosk.flow.TypingTouch;
import cn.yimen.kiosk.flow.Unlocking;
import cn.yimen.kiosk.flow.Visitor;
import cn.yimen.kiosk.flow.World;
import cn.yimen.kiosk.search.Hit;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Taking a number, checking in, rating, and what interrupts them.
final class VisitScenes {

    private static final World WORLD = Scenes.world();
    private static final Lookup FOUND =
            new Lookup.Found(
                    List.of(
                            Scenes.id('A' * 100 + 1),
                            Scenes.id('B' * 100 + 1),
                            Scenes.id('C' * 100 + 3)));

    private VisitScenes() {}

    /// Uyghur is there for taking a number, checking in and rating; what stands on a page does not
    /// depend on the link or the memory of the machine.
    static boolean isInUyghur(String name, KioskState state) {
        return !(name.contains("offline")
                || name.contains("remembered")
                || state instanceof KioskState.NeedsProvince);
    }

    static World world(String name) {
        return switch (name) {
            case "rating-province" ->
                    WORLD.with(TestProvince.tagged(TestProvince.tags(), WORLD.now()));
            case "attract-reader-down" ->
                    Scenes.with(
                            WORLD,
                            Link.LIVE,
                            Map.of(Part.CARD_READER, new PartState(false, Trouble.NOT_CONNECTED)));
            case "attract-offline",
                    "home-offline",
                    "choose-offline",
                    "detail-offline",
                    "reserving-offline",
                    "ticket-offline",
                    "away" ->
                    Scenes.with(WORLD, Link.LOST, WORLD.parts());
            case "detail-usual", "detail-usual-guest", "prepare-quieter" -> Scenes.usual();
            case "home-remembered" ->
                    WORLD.remembered(
                                    WORLD.config().orElseThrow(),
                                    WORLD.catalogue(),
                                    WORLD.now().minus(Duration.ofDays(3)))
                            .with(Link.LOST);
            default -> WORLD;
        };
    }

    static Map<String, KioskState> all() {
        var all = new TreeMap<String, KioskState>();
        all.putAll(arriving());
        all.putAll(looking());
        all.putAll(tickets());
        all.putAll(ratings());
        all.putAll(interrupted());
        for (var choices : MannerChoices.values()) {
            all.put(
                    "choosing-" + choices.name().toLowerCase(Locale.ROOT),
                    new KioskState.ChoosingManner(new KioskState.Attract(), choices));
        }
        for (var field : Unlocking.Field.values()) {
            all.put("unlock-" + field.name().toLowerCase(Locale.ROOT), unlocking(field));
        }
        all.put("reserving-offline", new KioskState.Reserving(detail(), 12));
        all.put("detail-guest", detail(Visitor.GUEST));
        all.put("detail-usual", detail());
        all.put("detail-usual-guest", detail(Visitor.GUEST));
        all.put("prepare-quieter", new Preparing.Options(detail()));
        all.put("home-remembered", new KioskState.Home(Scenes.WANG, new Lookup.Unanswered()));
        all.put("unreachable", new KioskState.OutOfService(Outage.UNREACHABLE));
        all.put("program", new KioskState.OutOfService(Outage.PROGRAM));
        all.put("door", new KioskState.OutOfService(Outage.DOOR));
        all.put("power", new KioskState.OutOfService(Outage.POWER));
        all.put("too-old", new KioskState.OutOfService(Outage.TOO_OLD));
        all.put("attract-offline", new KioskState.Attract());
        all.put("choose-offline", choosing(Arrangement.BY_THEME, 0));
        all.put("ticket-offline", new KioskState.TicketReady(Scenes.WANG, Scenes.alone(), 12));
        return all;
    }

    private static Map<String, KioskState> arriving() {
        return Map.of(
                "attract", new KioskState.Attract(),
                "attract-reader-down", new KioskState.Attract(),
                "starting", new KioskState.OutOfService(Outage.STARTING),
                "storage", new KioskState.OutOfService(Outage.STORAGE),
                "reading", new KioskState.ReadingCard(),
                "card-trouble", new KioskState.CardTrouble(CardProblem.UNREADABLE, 12),
                "phone",
                        new KioskState.PhoneEntry(
                                "1381234567",
                                Optional.of(PhoneProblem.TOO_SHORT),
                                Optional.empty()),
                "home", new KioskState.Home(Scenes.WANG, FOUND),
                "home-guest", new KioskState.Home(Visitor.GUEST, new Lookup.Found(List.of())),
                "home-offline", new KioskState.Home(Scenes.WANG, new Lookup.Unanswered()));
    }

    private static Unlocking unlocking(Unlocking.Field field) {
        var number = field == Unlocking.Field.NUMBER;
        return new Unlocking.KeyEntry(
                new Unlocking.Typed("E1234", "", ""),
                field,
                number
                        ? TypingState.of(TypingRule.documentNumber().asMasked(), "E1234")
                        : TypingState.of(TypingRule.date(), "199003"),
                number ? Optional.of(Unlocking.Problem.REFUSED) : Optional.empty());
    }

    private static KioskState.Choosing choosing(Arrangement arrangement, int page) {
        return new KioskState.Choosing(
                Scenes.WANG, Purpose.TAKE_NUMBER, arrangement, Optional.empty(), 0, page);
    }

    private static Map<String, KioskState> looking() {
        var hits =
                Stream.of(1, 2, 3, 4)
                        .map(i -> new Hit(Scenes.item(i), List.of(new Hit.Span(2, 5))))
                        .toList();
        return Map.of(
                "choose", choosing(Arrangement.BY_THEME, 0),
                "choose-department", choosing(Arrangement.BY_DEPARTMENT, 1),
                "search",
                        new KioskState.Searching(
                                Scenes.WANG,
                                Purpose.TAKE_NUMBER,
                                Scenes.typed("shen'fen'zheng"),
                                hits,
                                0),
                "search-digits",
                        new KioskState.Searching(
                                Scenes.WANG,
                                Purpose.TAKE_NUMBER,
                                Scenes.typed("xyz").touched(new TypingTouch.Plane(KeyPlane.DIGITS)),
                                List.of(),
                                0),
                "search-empty",
                        new KioskState.Searching(
                                Scenes.WANG, Purpose.GUIDE, Scenes.typed(""), List.of(), 0),
                "detail", detail(),
                "detail-offline", detail(),
                "reserving", new KioskState.Reserving(detail(), 12),
                "away", new KioskState.ServerAway(detail()),
                "not-done",
                        new KioskState.NotDone(detail(), Optional.of(Refusal.CAPACITY_USED_UP)));
    }

    static KioskState.Detail detail() {
        return detail(Scenes.WANG);
    }

    private static KioskState.Detail detail(Visitor visitor) {
        var from =
                new KioskState.Choosing(
                        visitor, Purpose.TAKE_NUMBER, Arrangement.BY_THEME, Optional.empty(), 0, 0);
        return new KioskState.Detail(Scenes.item(0), 0, from);
    }

    private static Map<String, KioskState> tickets() {
        var issued = Scenes.issued();
        return Map.of(
                "printing", new KioskState.Printing(Scenes.WANG, issued),
                "ticket", new KioskState.TicketReady(Scenes.WANG, issued, 12),
                "ticket-trouble",
                        new KioskState.TicketTrouble(Scenes.WANG, issued, Trouble.PAPER_OUT, 26),
                "print-question", new KioskState.PrintQuestion(Scenes.WANG, issued, 13),
                "reprint", new KioskState.ReprintOffer(Scenes.WANG, Scenes.id('C' * 100 + 3)),
                "my-tickets", new KioskState.MyTickets(Scenes.WANG, FOUND, 0, Optional.empty()),
                "rejoined", new KioskState.Rejoined(Scenes.WANG, Scenes.id('B' * 100 + 9), 9),
                "thanks", new KioskState.Thanks(Scenes.WANG, true, 5));
    }

    private static Map<String, KioskState> ratings() {
        return Map.of(
                "rating",
                        new Rating(
                                Scenes.WANG,
                                Scenes.id('A' * 100 + 1),
                                4,
                                Set.of("friendly", "clear"),
                                8),
                "rating-province",
                        new Rating(Scenes.WANG, Scenes.id('A' * 100 + 1), 2, Set.of("402"), 8),
                "rating-words",
                        new RatingWords(
                                new Rating(
                                        Scenes.WANG,
                                        Scenes.id('A' * 100 + 1),
                                        2,
                                        Set.of("slow"),
                                        10),
                                TypingState.of(TypingRule.freeText(200), "等了一个上午")),
                "rating-open", new Rating(Scenes.WANG, Scenes.id('A' * 100 + 1), 0, Set.of(), 10));
    }

    private static Map<String, KioskState> interrupted() {
        return Map.of(
                "idle", new KioskState.IdleWarning(detail(), 16),
                "exit", new KioskState.ExitQuestion(detail(), 14),
                "help", new KioskState.HelpCalled(detail(), KioskState.HelpProgress.STAFF_TOLD, 14),
                "help-not-reached",
                        new KioskState.HelpCalled(
                                detail(), KioskState.HelpProgress.NOT_REACHED, 14));
    }
}
