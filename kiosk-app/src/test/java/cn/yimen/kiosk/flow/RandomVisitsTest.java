package cn.yimen.kiosk.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.wire.Refusal;
import cn.yimen.kiosk.flow.KioskEffect.ReprintSlip;
import cn.yimen.kiosk.flow.KioskEffect.TakeNumber;
import cn.yimen.kiosk.flow.KioskEvent.NumberTaken;
import cn.yimen.kiosk.flow.KioskEvent.Tick;
import cn.yimen.kiosk.flow.KioskEvent.WorldChanged;
import cn.yimen.kiosk.flow.KioskState.Attract;
import cn.yimen.kiosk.flow.KioskState.OutOfService;
import cn.yimen.kiosk.flow.KioskState.Overlay;
import cn.yimen.kiosk.search.Hit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Many events that nobody planned, from a printed seed.
class RandomVisitsTest {
    private static final int EVENTS = 120_000;
    private static final long SEED = 20261123;

    private final Random random = new Random(SEED);
    private final TestHall hall = hall();
    private final LikelyTouches forward = new LikelyTouches(random, hall, this::answer);
    private final Set<String> seen = new TreeSet<>();
    private int quiet;
    private Kiosk kiosk = Kiosk.starting(TestHall.KIOSK);

    private static TestHall hall() {
        var hall = new TestHall();
        hall.issue(1);
        hall.issue(2);
        hall.pass(2);
        hall.issue(3);
        hall.finish(3);
        return hall;
    }

    @Test
    void everyEventHasAnAnswerInEveryStateAndEveryVisitEnds() {
        step(new Tick(TestHall.MORNING));
        step(new WorldChanged(withProvince(hall.world())));
        for (int i = 0; i < EVENTS; i++) {
            var event = quiet > 0 ? second() : event();
            try {
                step(event);
            } catch (RuntimeException e) {
                fail("seed " + SEED + ", event " + i + " " + event + " on " + kiosk.state(), e);
            }
            if (i % 20 == 0) {
                endsByExit();
                endsByIdleness();
            }
        }
        assertThat(seen)
                .as("screens visited")
                .containsAll(screens(KioskState.class).map(Class::getSimpleName).toList());
    }

    /// Whoever sets a machine up is no visitor: nothing that visitors do leads there, or away.
    @Test
    void noVisitDisturbsAFirstStart() {
        for (var state : FirstStartStates.all().values()) {
            kiosk = Kiosk.starting(TestHall.KIOSK).with(state);
            for (int i = 0; i < EVENTS / 240; i++) {
                step(event());
                var there = kiosk.state() instanceof Overlay over ? over.beneath() : kiosk.state();
                assertThat(there).as("seed " + SEED).isInstanceOf(FirstStart.class);
            }
        }
    }

    private static Stream<Class<?>> screens(Class<?> type) {
        return type.isSealed() && type != FirstStart.class
                ? Stream.of(type.getPermittedSubclasses()).flatMap(RandomVisitsTest::screens)
                : Stream.<Class<?>>of(type).filter(part -> part != FirstStart.class);
    }

    private void step(KioskEvent event) {
        var before = kiosk;
        var next = KioskFlow.update(before, event);
        kiosk = next.kiosk();
        seen.add(kiosk.state().name());
        assertThat(kiosk.session().number()).isGreaterThanOrEqualTo(before.session().number());
        if (kiosk.state() instanceof Overlay overlay) {
            assertThat(overlay.beneath()).isNotInstanceOf(Overlay.class);
        }
        next.effects().forEach(effect -> checkPrinting(before, event, effect));
    }

    /// Paper is asked for by a touch only, and a first slip only while none is under way.
    private void checkPrinting(Kiosk before, KioskEvent event, KioskEffect effect) {
        if (effect instanceof TakeNumber) {
            assertThat(event).isEqualTo(KioskEvent.Key.TAKE_NUMBER);
            assertThat(before.state()).isNotInstanceOf(KioskState.Reserving.class);
        }
        if (effect instanceof ReprintSlip) {
            assertThat(event).isInstanceOf(KioskEvent.Reprint.class);
        }
    }

    private void endsByExit() {
        var leaving = kiosk;
        for (var key : List.of(KioskEvent.Key.EXIT, KioskEvent.Key.LEAVE)) {
            leaving = KioskFlow.update(leaving, key).kiosk();
        }
        assertThat(leaving.state())
                .as("exit from " + kiosk.state().name())
                .matches(state -> state instanceof Attract || state instanceof OutOfService);
    }

    private void endsByIdleness() {
        var waiting = kiosk;
        for (int i = 0; i < 400 && !(waiting.state() instanceof Attract); i++) {
            waiting =
                    KioskFlow.update(waiting, new Tick(waiting.world().now().plusSeconds(1)))
                            .kiosk();
        }
        assertThat(waiting.state())
                .as("idleness from " + kiosk.state().name())
                .matches(state -> state instanceof Attract || state instanceof OutOfService);
    }

    private KioskEvent event() {
        boolean isLong =
                switch (kiosk.state()) {
                    case Appealing.Telling _,
                            Applying _,
                            Unlocking _,
                            Dealing _,
                            Upkeep _,
                            Asking _,
                            Arranging _,
                            Preparing _,
                            Following _ ->
                            true;
                    default -> false;
                };
        if (kiosk.state() instanceof KioskState.Reserving && random.nextInt(8) == 0) {
            quiet = 40;
        }
        if (isLong && random.nextInt(12) > 0) {
            return forward.from(kiosk);
        }
        return switch (random.nextInt(13)) {
            case 10, 11, 12 -> forward.from(kiosk);
            case 0, 1, 2 -> key();
            case 3 -> {
                quiet = random.nextInt(20) == 0 ? 70 : 1;
                yield second();
            }
            case 4, 5 -> touch();
            case 6 -> device();
            case 7 -> world();
            default -> answer();
        };
    }

    private World withProvince(World world) {
        var there =
                TestHall.withCamera(world)
                        .with(
                                TestFiling.province(
                                        TestHall.item("居民身份证补领"),
                                        TestHall.MORNING,
                                        3,
                                        List.of(TestHall.item("居民身份证补领"))));
        var parts = new HashMap<>(there.parts());
        parts.put(Part.A4, random.nextInt(4) == 0 ? PartState.STARTING : PartState.READY);
        return there.with(Map.copyOf(parts))
                .withProvince(random.nextInt(4) == 0 ? Link.LOST : Link.LIVE);
    }

    private KioskEvent second() {
        quiet--;
        return new Tick(kiosk.world().now().plusSeconds(1));
    }

    /// Most people do not leave at every third touch.
    private KioskEvent key() {
        var key = pick(KioskEvent.Key.values());
        boolean leaves = key == KioskEvent.Key.EXIT || key == KioskEvent.Key.LEAVE;
        return leaves && random.nextInt(4) > 0 ? KioskEvent.Key.TAKE_NUMBER : key;
    }

    private KioskEvent touch() {
        return switch (random.nextInt(15)) {
            case 0 -> manner();
            case 1, 2, 3 -> new KioskEvent.OpenHomeKey(pick(HomeKey.values()));
            case 4 -> new KioskEvent.Digit(random.nextInt(-1, 11));
            case 5 ->
                    random.nextBoolean()
                            ? new KioskEvent.Letter((char) random.nextInt('\u0000', '\u007f'))
                            : new TypingTouch.Type(
                                    String.valueOf((char) random.nextInt(' ', '\u007f')));
            case 6 -> new KioskEvent.Arrange(pick(Arrangement.values()));
            case 7 ->
                    new KioskEvent.OpenShelf(
                            random.nextBoolean() ? Optional.empty() : Optional.of("house"));
            case 8, 9 ->
                    new KioskEvent.OpenItem(
                            TestHall.CATALOGUE
                                    .items()
                                    .get(random.nextInt(TestHall.CATALOGUE.items().size()))
                                    .code());
            case 10, 12, 13 ->
                    pick(
                            new KioskEvent.Reprint(ticket()),
                            new KioskEvent.Rejoin(ticket()),
                            new KioskEvent.OpenRating(ticket()));
            default ->
                    pick(
                            new KioskEvent.RateLevel(random.nextInt(-1, 7)),
                            new KioskEvent.ToggleTag("slow"));
        };
    }

    private KioskEvent manner() {
        return pick(
                new KioskEvent.ChooseLanguage(pick(Language.values())),
                new MannerTouch.Elder(random.nextBoolean()),
                new MannerTouch.LowReach(random.nextBoolean()),
                new MannerTouch.Contrast(random.nextBoolean()),
                new MannerTouch.Speech(
                        random.nextBoolean()
                                ? Optional.empty()
                                : Optional.of(pick(SpeechRate.values()))),
                new MannerTouch.Choices(pick(MannerChoices.values())));
    }

    private KioskEvent device() {
        return pick(
                new KioskEvent.CardPlaced(),
                new KioskEvent.CardRead(random.nextBoolean() ? Play.WANG : Play.LI),
                new KioskEvent.CardFailed(pick(CardProblem.values())),
                new KioskEvent.CardRemoved(),
                new KioskEvent.CodeScanned(UpkeepTouches.TOKEN + "p.s"),
                new KioskEvent.CodeScanned("HTTPS://YL.EXAMPLE/T/TOKEN" + random.nextInt(5)));
    }

    private KioskEvent world() {
        return switch (random.nextInt(40)) {
            case 0 -> new KioskEvent.Maintenance(true);
            case 1, 2, 3 -> new KioskEvent.Maintenance(false);
            case 4 -> new KioskEvent.Storage(false);
            case 5, 6, 7 -> new KioskEvent.Storage(true);
            case 8, 9, 10 -> new WorldChanged(withProvince(hall.world(pick(Link.values()))));
            default -> new WorldChanged(withProvince(hall.world()));
        };
    }

    private KioskEvent answer() {
        long session = kiosk.session().number() - (random.nextInt(4) == 0 ? 1 : 0);
        var slip = TestHall.issued(1);
        return switch (random.nextInt(18)) {
            case 0, 12, 13, 14, 15 -> new KioskEvent.TicketsFound(session, forward.lookup());
            case 16 -> new ErrandAnswer.BookingsFound(session, forward.bookings());
            case 17 -> new ErrandAnswer.BookingNamed(session, forward.bookings());
            case 1 ->
                    new KioskEvent.ItemsFound(
                            session,
                            "s",
                            List.of(new Hit(TestHall.CATALOGUE.items().getFirst(), List.of())));
            case 2 -> new NumberTaken(session, slip);
            case 3 ->
                    new KioskEvent.NumberRefused(
                            session, pick(Refusal.values()), Optional.of(ticket()));
            case 4 ->
                    new KioskEvent.NumberRefused(
                            session, Refusal.LIVE_TICKET, Optional.of(ticket()));
            case 5 -> new KioskEvent.SlipPrinted(session, slip);
            case 6 -> new KioskEvent.SlipNotPrinted(session, slip, pick(Trouble.values()));
            case 7 -> new KioskEvent.SlipUnknown(session, slip);
            case 8 -> new KioskEvent.TicketRejoined(session, ticket());
            case 9 -> new KioskEvent.ActRefused(session, pick(Refusal.values()));
            case 10 ->
                    pick(new KioskEvent.ActUnanswered(session), new KioskEvent.RatingKept(session));
            default -> new KioskEvent.HelpAnswered(session, random.nextBoolean());
        };
    }

    private TicketId ticket() {
        return TestHall.ticket(random.nextInt(1, 5));
    }

    @SafeVarargs
    private <T> T pick(T... choices) {
        return choices[random.nextInt(choices.length)];
    }
}
