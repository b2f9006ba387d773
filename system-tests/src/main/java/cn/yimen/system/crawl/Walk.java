package cn.yimen.system.crawl;

import cn.yimen.kiosk.flow.Kiosk;
import cn.yimen.kiosk.flow.KioskEvent;
import cn.yimen.kiosk.flow.KioskFlow;
import cn.yimen.kiosk.flow.KioskState;
import cn.yimen.kiosk.flow.World;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.random.RandomGenerator;

/// Goes from the attract screen to every sort of place that there is, by everything that may happen
/// there. Used on the JavaFX thread.
final class Walk {

    private static final int WAIT_SECONDS = 100;

    private static final int DRAWN = 40;

    /// On so many places of each screen every fault happens.
    private static final int FAULTS_TRIED = 3;

    /// Of one screen in one world so many sorts are left, the nearest first: what comes after them
    /// differs in things that were tried before.
    private static final int SORTS_OF_A_SCREEN = 250;

    private final SequencedMap<String, World> worlds;
    private final Glass glass;
    private final Limits limits;
    private final RandomGenerator dice;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> left = new HashMap<>();
    private final Map<String, Integer> sorts = new HashMap<>();
    private final Set<String> passedOver = new HashSet<>();
    private final Map<String, Integer> visits = new HashMap<>();
    private final List<Place> places = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();
    private final List<Place> ahead = new ArrayList<>();

    /// How far it goes.
    ///
    /// @param places at most so many
    /// @param astray whether the next place to leave is drawn by lot, what was seldom seen before
    ///   the rest; else the nearest comes first
    record Limits(int places, boolean astray) {}

    Walk(SequencedMap<String, World> worlds, Glass glass, Limits limits, RandomGenerator dice) {
        this.worlds = worlds;
        this.glass = glass;
        this.limits = limits;
        this.dice = dice;
    }

    /// @param seen told each place as it is left, with what its screen offers
    Paths go(BiConsumer<Place, List<Move>> seen) {
        number(first());
        while (!ahead.isEmpty() && places.size() < limits.places()) {
            var place = ahead.remove(limits.astray() ? strangest() : 0);
            left.merge(place.screen(), 1, Integer::sum);
            int at = number(place);
            glass.draw(place.kiosk());
            var offered = glass.offered();
            glass.draw(place.kiosk());
            seen.accept(place, offered);
            for (var move : moves(place, offered)) {
                var there = after(place, move);
                if (!there.sort().equals(place.sort()) && isTried(there)) {
                    steps.add(new Step(at, number(there), move));
                }
            }
        }
        return new Paths(places, steps, ahead.isEmpty());
    }

    /// How many sorts of place were passed over, because there are many of their screen.
    int passedOver() {
        return passedOver.size();
    }

    private boolean isTried(Place place) {
        var sort = place.sort();
        if (numbers.containsKey(sort)) {
            return true;
        }
        if (passedOver.contains(sort)
                || sorts.merge(place.around() + " " + place.screen(), 1, Integer::sum)
                        > SORTS_OF_A_SCREEN) {
            passedOver.add(sort);
            return false;
        }
        return true;
    }

    /// Of some places drawn by lot, the one whose screen was left least often.
    private int strangest() {
        return dice.ints(DRAWN, 0, ahead.size())
                .boxed()
                .min(Comparator.comparingInt(at -> left.getOrDefault(ahead.get(at).screen(), 0)))
                .orElse(0);
    }

    private int number(Place place) {
        return numbers.computeIfAbsent(
                place.sort(),
                _ -> {
                    places.add(place);
                    ahead.add(place);
                    return places.size() - 1;
                });
    }

    private Place first() {
        var nowhere = new Place(Kiosk.starting(Morning.KIOSK), Worlds.WELL, Set.of());
        return after(nowhere, into(worlds.firstEntry().getValue()));
    }

    private static Move into(World world) {
        return new Move(
                "the world changes",
                List.of(new KioskEvent.WorldChanged(world), new KioskEvent.Tick(world.now())),
                0);
    }

    private List<Move> moves(Place place, List<Move> offered) {
        var moves = new ArrayList<>(offered);
        var inventor = Citizens.about(place.kiosk());
        moves.addAll(typed(offered));
        inventor
                .all(KioskEvent.Answer.class, kind -> Replies.mayCome(kind, place.awaited()))
                .stream()
                .map(KioskEvent.class::cast)
                .forEach(answer -> moves.add(Move.world(name(answer), answer)));
        inventor.all(KioskEvent.DeviceEvent.class, _ -> true).stream()
                .map(KioskEvent.class::cast)
                .forEach(event -> moves.add(Move.world(name(event), event)));
        inventor.all(KioskEvent.WorldEvent.class, kind -> kind != KioskEvent.Tick.class).stream()
                .map(KioskEvent.class::cast)
                .forEach(event -> moves.add(Move.world(name(event), event)));
        moves.add(waited(place));
        if (place.around().equals(Worlds.WELL)
                && visits.merge(place.screen(), 1, Integer::sum) <= FAULTS_TRIED) {
            worlds.forEach((name, world) -> moves.add(around(name, world)));
        }
        return moves;
    }

    private static Move around(String name, World world) {
        return new Move("now: " + name, into(world).events(), 0);
    }

    private static String name(KioskEvent event) {
        return event.getClass().getSimpleName();
    }

    /// Words for which every key is there.
    private static List<Move> typed(List<Move> offered) {
        var keys = new HashMap<String, KioskEvent>();
        for (var move : offered) {
            if (move.events().getFirst() instanceof Record key
                    && key.getClass().getRecordComponents().length == 1) {
                var text = key.toString();
                keys.put(
                        text.substring(text.indexOf('=') + 1, text.length() - 1), (KioskEvent) key);
            }
        }
        var moves = new ArrayList<Move>();
        for (var word : Citizens.TYPED) {
            var events = new ArrayList<KioskEvent>();
            word.chars()
                    .mapToObj(Character::toString)
                    .filter(keys::containsKey)
                    .forEach(letter ->
                            events.add(java.util.Objects.requireNonNull(keys.get(letter))));
            if (events.size() == word.length()) {
                moves.add(new Move("types " + word.length(), events, word.length()));
            }
        }
        return moves;
    }

    /// Nobody does anything until something changes.
    private static Move waited(Place place) {
        var events = new ArrayList<KioskEvent>();
        var kiosk = place.kiosk();
        var before = Sorts.of(kiosk);
        for (int second = 0; second < WAIT_SECONDS; second++) {
            var tick = new KioskEvent.Tick(kiosk.world().now().plusSeconds(1));
            events.add(tick);
            kiosk = KioskFlow.update(kiosk, tick).kiosk();
            if (!Sorts.of(kiosk).equals(before)) {
                break;
            }
        }
        return new Move("waits " + events.size() + " s", events, 0);
    }

    private Place after(Place place, Move move) {
        var kiosk = place.kiosk();
        var awaited = new HashSet<>(place.awaited());
        for (var event : move.events()) {
            var next = KioskFlow.update(kiosk, event);
            if (isElsewhere(kiosk, next.kiosk())) {
                awaited.clear();
            }
            if (event instanceof KioskEvent.Answer answer) {
                awaited.removeIf(waiting -> Replies.mayCome(answer.getClass(), Set.of(waiting)));
                note(answer, awaited);
            }
            next.effects().forEach(effect -> note(effect, awaited));
            kiosk = next.kiosk();
        }
        return new Place(kiosk, around(place, move), awaited);
    }

    /// Answers to what was asked on another screen come there, or drop.
    private static boolean isElsewhere(Kiosk before, Kiosk after) {
        return before.session().number() != after.session().number()
                || (!(after.state() instanceof KioskState.Overlay)
                        && !(before.state() instanceof KioskState.Overlay)
                        && !before.state().name().equals(after.state().name()));
    }

    private static void note(Object what, Set<String> awaited) {
        if (Replies.awaits(what)) {
            awaited.add(what.getClass().getSimpleName());
        }
    }

    private String around(Place place, Move move) {
        return worlds.keySet().stream()
                .filter(name -> move.words().equals("now: " + name))
                .findFirst()
                .orElse(place.around());
    }
}
