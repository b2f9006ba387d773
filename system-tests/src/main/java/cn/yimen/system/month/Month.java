package cn.yimen.system.month;

import cn.yimen.hall.domain.Holder;
import cn.yimen.hall.domain.IdSource;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.event.HallEvent;
import cn.yimen.hall.log.EventLog;
import cn.yimen.hall.wire.CommandEnvelope;
import cn.yimen.hall.wire.HallCommand;
import cn.yimen.journal.Journal;
import cn.yimen.system.bench.Timings;
import cn.yimen.system.sim.Dice;
import cn.yimen.system.sim.InventedHolder;
import cn.yimen.uplink.UplinkStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Plays the days: people come to the kiosks, clerks call them, lines break, programs start again,
/// and the way to the province leads nowhere. One thread moves the time; the hall's writer and the
/// kiosks' desks work on their own.
final class Month implements AutoCloseable {

    private static final int SETTLING_STEPS = 16;
    private static final Duration SETTLING = Duration.ofMinutes(10);
    private static final double COMES = 0.98;
    private static final double SHOWS_A_CARD = 0.25;
    private static final double RATES = 0.2;
    private static final double RETURNS = 0.6;
    private static final int OLDEST = 1940;
    private static final int YEARS = 65;

    private final MonthPlan plan;
    private final Path folder;
    private final MonthClock clock;
    private final Bustle bustle = new Bustle();
    private final MonthHall hall;
    private final WayUp wayUp;
    private final List<MonthKiosk> kiosks = new ArrayList<>();
    private final Clerks clerks;
    private final Outages outages;
    private final Dice dice;
    private final IdSource ids;
    private int people;

    /// @param folder empty; the hall's files and each kiosk's get a place of their own
    Month(MonthPlan plan, Path folder, MonthClock clock, WayUp wayUp, EventLog log)
            throws IOException {
        this.plan = plan;
        this.folder = folder;
        this.clock = clock;
        this.wayUp = wayUp;
        dice = Dice.of(plan.seed());
        hall = new MonthHall(plan, hallFolder(folder), clock, log);
        ids = new IdSource(clock, dice.split());
        var around = new MonthKiosk.Around(plan, hall, clock, bustle, folder);
        for (var id : plan.machines()) {
            Files.createDirectories(folder.resolve(id.value()));
            kiosks.add(new MonthKiosk(id, around, dice.split()));
        }
        clerks = new Clerks(plan, clock, dice.split());
        outages = new Outages(plan, kiosks, dice.split());
        wayUp.over(hall.journal());
    }

    static Path hallFolder(Path folder) throws IOException {
        return Files.createDirectories(folder.resolve("hall"));
    }

    /// @param evening hears of each day when it is over
    void play(Consumer<DayFigures> evening) throws IOException {
        for (int day = 0; day < plan.days(); day++) {
            clock.advance(plan.morning(day), bustle);
            outages.morning(day);
            walkThrough();
            kiosks.forEach(MonthKiosk::stop);
            var seen = wayUp.status();
            restart();
            evening.accept(figures(day, seen));
        }
    }

    /// What was on its way in the last evening arrives.
    void settle() throws IOException {
        for (var kiosk : kiosks) {
            kiosk.start();
        }
        clock.advance(clock.instant().plus(SETTLING), bustle);
        kiosks.forEach(MonthKiosk::stop);
        restart();
    }

    private void walkThrough() throws IOException {
        int restart = (int) dice.between(1, plan.tickets());
        for (int step = 0; step < plan.tickets() + SETTLING_STEPS; step++) {
            boolean closing = step >= plan.tickets() + SETTLING_STEPS / 2;
            outages.step(step);
            if (step < plan.tickets()) {
                kiosks.forEach(this::somebodyComes);
            }
            clock.advance(clock.instant(), bustle);
            clerks.act(hall.state(), step, closing).forEach(this::ask);
            bustle.awaitCalm();
            afterwards();
            clock.advance(clock.instant().plus(plan.pace()), bustle);
            wayUp.work();
            if (step == restart) {
                restart();
            }
        }
        clerks.goHome();
    }

    /// The server's program ends, and another one goes on with its journal.
    private void restart() throws IOException {
        hall.restart();
        wayUp.over(hall.journal());
    }

    private void somebodyComes(MonthKiosk kiosk) {
        if (dice.happens(COMES)) {
            kiosk.come(person(), MonthPlan.code(dice.one(MonthPlan.LINES)));
        }
    }

    private Optional<Holder> person() {
        people++;
        return dice.happens(SHOWS_A_CARD)
                ? Optional.of(InventedHolder.of(people, OLDEST + people % YEARS))
                : Optional.empty();
    }

    private void ask(CommandEnvelope envelope) {
        bustle.begin();
        var _ = hall.submit(envelope).whenComplete((_, _) -> bustle.end());
    }

    private void afterwards() {
        for (var done = clerks.anyFinished(); done.isPresent(); done = clerks.anyFinished()) {
            done.filter(_ -> dice.happens(RATES)).ifPresent(this::rate);
        }
        if (dice.happens(RETURNS)) {
            clerks.anyPassed()
                    .map(ticket ->
                            new CommandEnvelope(
                                    ids.command(),
                                    dice.one(kiosks).id(),
                                    new HallCommand.RejoinQueue(ticket)))
                    .ifPresent(this::ask);
        }
    }

    private void rate(TicketId ticket) {
        dice.one(kiosks).rate(ticket, (int) dice.between(1, 5));
    }

    private DayFigures figures(int day, UplinkStatus seen) throws IOException {
        var together = new Timings();
        int alone = 0;
        for (var kiosk : kiosks) {
            var issued = kiosk.issued().take();
            together.addAll(issued.together());
            alone += issued.alone();
        }
        long kioskBytes = 0;
        for (var kiosk : kiosks) {
            kioskBytes += bytes(kiosk.folder());
        }
        return new DayFigures(
                day + 1,
                together,
                alone,
                hall.journal().head().seq(),
                bytes(hallFolder(folder)),
                kioskBytes,
                seen);
    }

    private static long bytes(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }

    /// Numbers that a kiosk gave alone and the hall did not take, in a sentence each.
    List<String> notTaken() {
        return kiosks.stream()
                .flatMap(kiosk ->
                        kiosk.notTaken().entrySet().stream()
                                .map(one ->
                                        "%s of %s was not taken: %s"
                                                .formatted(
                                                        one.getKey(), kiosk.id(), one.getValue())))
                .toList();
    }

    Journal<HallEvent> journal() {
        return hall.journal();
    }

    @Override
    public void close() {
        kiosks.forEach(MonthKiosk::stop);
        hall.close();
    }
}
