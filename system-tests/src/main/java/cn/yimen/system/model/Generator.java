package cn.yimen.system.model;

import cn.yimen.hall.config.Catalogue;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.wire.HallCommand;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.SplittableRandom;

/// Writes a sequence from a seed. It looks at the model as it goes, so that most of what it asks
/// makes sense there and the hall gets into deep water.
final class Generator {

    static final int STEPS = 50;
    private static final int PROLOGUE = 12;

    private final ModelHall model;
    private final Lots lots;
    private final Guests guests;
    private final Clerks clerks;
    private final Masters masters;
    private final List<Step> steps = new ArrayList<>();

    private Generator(ModelHall model, Lots lots) {
        this.model = model;
        this.lots = lots;
        guests = new Guests(model.books, lots);
        clerks = new Clerks(model.books, lots);
        masters = new Masters(model.books, lots);
    }

    static Script write(long seed, Catalogue catalogue) {
        var random = new SplittableRandom(seed);
        var config = new World(random).config();
        var day = random.nextBoolean() ? World.MONDAY : World.FRIDAY;
        var start =
                day.atTime(LocalTime.of(random.nextInt(8, 16), random.nextInt(60)))
                        .atZone(World.ZONE)
                        .toInstant();
        var model = new ModelHall(config, catalogue, _ -> OptionalInt.empty());
        var generator = new Generator(model, new Lots(random, model.books));
        model.comeTo(start);
        var now = start;
        for (int i = 0; i < STEPS; i++) {
            var step = generator.next();
            now = now.plus(step.after());
            model.comeTo(now);
            model.answer(step.from(), step.command());
            generator.steps.add(step);
        }
        return new Script(config, start, generator.steps);
    }

    private Step next() {
        if (!steps.isEmpty() && lots.chance(5)) {
            return again();
        }
        var kiosk = lots.kiosk();
        return new Step(lots.pause(), kiosk, command(kiosk));
    }

    /// A double tap, or a retry that comes late.
    private Step again() {
        var step = lots.chance(50) ? steps.getLast() : lots.oneOf(steps).orElseThrow();
        var after = lots.chance(50) ? Duration.ZERO : lots.pause();
        return new Step(after, step.from(), step.command());
    }

    private HallCommand command(DeviceId kiosk) {
        if (steps.size() < PROLOGUE && lots.chance(80)) {
            return morning();
        }
        if (model.books.stop.isPresent() && lots.chance(15)) {
            return masters.reopen();
        }
        int lot = lots.random.nextInt(100);
        if (lot < 16) {
            return guests.take();
        }
        if (lot < 34) {
            return paperOrTake();
        }
        if (lot < 78) {
            return clerks.act();
        }
        return lot < 95 ? rarer(kiosk) : masters.act();
    }

    /// Clerks sit down, and people come.
    private HallCommand morning() {
        return switch (lots.random.nextInt(5)) {
            case 0 -> clerks.sitDown();
            case 1, 2 -> guests.take();
            default -> paperOrTake();
        };
    }

    private HallCommand paperOrTake() {
        boolean isDue = lots.isThere(slip -> slip.stage == Stage.RESERVED);
        return isDue || lots.chance(10) ? guests.paper() : guests.take();
    }

    private HallCommand rarer(DeviceId kiosk) {
        return switch (lots.random.nextInt(17)) {
            case 0, 1 -> guests.byHand();
            case 2, 3, 4 -> guests.book();
            case 5, 6, 7 -> model.books.bookings.isEmpty() ? guests.book() : guests.checkIn();
            case 8 -> guests.cancel();
            case 9, 10 -> guests.lease();
            case 11, 12 -> guests.handOver(kiosk);
            case 13 -> guests.withdraw();
            case 14 -> guests.grant();
            default -> aftermath();
        };
    }

    /// What follows a call.
    private HallCommand aftermath() {
        return switch (lots.random.nextInt(4)) {
            case 0 -> guests.rate();
            case 1 -> guests.acknowledge();
            default ->
                    lots.isThere(slip -> slip.stage == Stage.PASSED) || lots.chance(20)
                            ? guests.rejoin()
                            : guests.take();
        };
    }
}
