package cn.yimen.server.whatif;

import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.config.Line;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.PriorityClass;
import cn.yimen.hall.event.Recorded;
import cn.yimen.hall.statistics.DayCourse;
import cn.yimen.hall.watch.Range;
import cn.yimen.hall.watch.WhatIf;
import cn.yimen.hall.watch.WhatIf.Caveat;
import cn.yimen.hall.watch.WhatIf.ClassOutcome;
import cn.yimen.hall.watch.WhatIf.Deviation;
import cn.yimen.hall.watch.WhatIf.LineOutcome;
import cn.yimen.hall.watch.WhatIf.Moment;
import cn.yimen.hall.watch.WhatIf.Waits;
import cn.yimen.server.watch.DayEvents;
import cn.yimen.server.writer.HallFeed;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Answers what would have been today. Plays beside the hall and writes nothing; the same question
/// about the same events gets the same plays. One question at a time: people at kiosks need the
/// processor more.
public final class WhatIfDesk {

    private static final int CHANGES_AT_MOST = 10;
    private static final Effort USUAL = new Effort(10, 40, Duration.ofSeconds(2));
    private static final long SEED = 20_261_122;

    private final HallFeed feed;
    private final DayEvents journal;
    private final InstantSource clock;
    private final Semaphore turn = new Semaphore(1, true);

    public WhatIfDesk(HallFeed feed, DayEvents journal, InstantSource clock) {
        this.feed = feed;
        this.journal = journal;
        this.clock = clock;
    }

    /// Empty where there is no day, or the question speaks of what the hall does not have.
    public Optional<WhatIf.Answer> answer(WhatIf.Question question) {
        var state = feed.state();
        if (question.changes().size() > CHANGES_AT_MOST) {
            return Optional.empty();
        }
        turn.acquireUninterruptibly();
        try {
            return state.config()
                    .flatMap(config ->
                            state.day()
                                    .flatMap(day -> {
                                        var events = journal.of(day, state.seq());
                                        var now = clock.instant();
                                        var whole = new Day(config, day, events, now);
                                        return answer(whole, question, USUAL);
                                    }));
        } finally {
            turn.release();
        }
    }

    /// How often a day is played: `most` times where the time suffices, `least` times anyhow.
    public record Effort(int least, int most, Duration time) {}

    /// A day that is at hand.
    ///
    /// @param events from its opening on
    /// @param until when it is looked at
    public record Day(HallConfig config, LocalDate day, List<Recorded> events, Instant until) {
        public Day {
            events = List.copyOf(events);
        }
    }

    /// Empty where the question speaks of what the hall does not have.
    public static Optional<WhatIf.Answer> answer(Day day, WhatIf.Question question, Effort effort) {
        var tape = Tape.of(day.events(), day.until());
        var changing = new Changing(tape, day.day(), day.config());
        return changing.with(question.changes())
                .map(scene -> new Asking(changing, scene, question, effort).answer());
    }

    private record Asking(Changing changing, Scene scene, WhatIf.Question question, Effort effort) {

        WhatIf.Answer answer() {
            long begin = System.nanoTime();
            var plain = plays(changing.unchanged());
            var played = question.changes().isEmpty() ? plain : plays(scene);
            var actual = Actual.waits(tape());
            var days = new Days(actual, plain, played);
            return new WhatIf.Answer(
                    local(opens()),
                    local(tape().to()),
                    played.size(),
                    Duration.ofNanos(System.nanoTime() - begin).toMillis(),
                    config().lines().stream().map(line -> outcome(line.id(), days)).toList(),
                    classes(days),
                    new Bars(scene, question.changes()).all(),
                    deviation(actual, plain),
                    caveats(actual));
        }

        private Tape tape() {
            return scene.tape();
        }

        private HallConfig config() {
            return scene.config();
        }

        private LocalTime local(Instant at) {
            return at.atZone(config().zone()).toLocalTime();
        }

        /// The first person or the first clerk of the day.
        private Instant opens() {
            var came = tape().people().stream().map(Person::came);
            var worked = tape().shifts().stream().map(Tape.Shift::at);
            return Stream.concat(came, worked).min(Instant::compareTo).orElse(tape().to());
        }

        private List<List<Wait>> plays(Scene scene) {
            var plays = new ArrayList<List<Wait>>();
            long begin = System.nanoTime();
            while (plays.size() < effort.most()
                    && (plays.size() < effort.least()
                            || System.nanoTime() - begin < effort.time().toNanos())) {
                plays.add(new Play(scene, new SplittableRandom(SEED + plays.size())).waits());
            }
            return plays;
        }

        private LineOutcome outcome(LineId line, Days days) {
            var outcomes = days.outcomes(wait -> wait.line().equals(line), tape().to());
            return new LineOutcome(
                    line,
                    outcomes.actual(),
                    outcomes.mean(),
                    outcomes.of(Waits::longestMinutes),
                    outcomes.of(Waits::overdue),
                    outcomes.of(Waits::abandoned),
                    course(line, days.actual(), days.played()));
        }

        private Waits figures(LineId line, List<Wait> waits) {
            return Wait.figures(wait -> wait.line().equals(line), waits, tape().to());
        }

        /// Only classes of which somebody came.
        private List<ClassOutcome> classes(Days days) {
            var came =
                    tape().people().stream()
                            .collect(
                                    Collectors.groupingBy(
                                            person -> person.priority(Instant.MAX),
                                            TreeMap::new,
                                            Collectors.summingInt(_ -> 1)));
            return came.entrySet().stream()
                    .map(each -> outcome(each.getKey(), each.getValue(), days))
                    .toList();
        }

        private ClassOutcome outcome(PriorityClass of, int people, Days days) {
            var outcomes = days.outcomes(wait -> wait.priority() == of, tape().to());
            return new ClassOutcome(
                    of,
                    people,
                    outcomes.actual(),
                    outcomes.mean(),
                    outcomes.of(Waits::longestMinutes),
                    outcomes.of(Waits::overdue));
        }

        private List<Moment> course(LineId line, List<Wait> actual, List<List<Wait>> played) {
            var moments = new ArrayList<Moment>();
            long step = DayCourse.STEP.toSeconds();
            long first = opens().getEpochSecond() / step * step;
            for (long at = first; at <= tape().to().getEpochSecond(); at += step) {
                var moment = Instant.ofEpochSecond(at);
                var ifs =
                        played.stream()
                                .mapToDouble(waits -> Wait.longestAt(line, waits, moment))
                                .toArray();
                moments.add(
                        new Moment(
                                local(moment),
                                Wait.longestAt(line, actual, moment),
                                Range.of(ifs)));
            }
            return moments;
        }

        private Deviation deviation(List<Wait> actual, List<List<Wait>> plain) {
            double sum = 0;
            double people = 0;
            double worst = 0;
            for (var line : config().lines().stream().map(Line::id).toList()) {
                long called = actual.stream().filter(w -> isCalled(w, line)).count();
                double off =
                        Math.abs(
                                plain.stream()
                                                .mapToDouble(p -> figures(line, p).meanMinutes())
                                                .average()
                                                .orElse(0)
                                        - figures(line, actual).meanMinutes());
                sum += off * called;
                people += called;
                worst = Math.max(worst, off);
            }
            return new Deviation(people == 0 ? 0 : sum / people, worst);
        }

        private static boolean isCalled(Wait wait, LineId line) {
            return wait.line().equals(line) && wait.calledAt().isPresent();
        }

        private List<Caveat> caveats(List<Wait> actual) {
            var caveats = new ArrayList<Caveat>();
            if (!question.changes().isEmpty()) {
                caveats.addAll(
                        List.of(Caveat.OTHER_ARRIVALS, Caveat.OTHER_PATIENCE, Caveat.OTHER_CLERKS));
            }
            if (actual.stream().anyMatch(w -> w.calledAt().isEmpty() && w.leftAt().isEmpty())) {
                caveats.add(Caveat.DAY_GOES_ON);
            }
            return caveats;
        }
    }
}
