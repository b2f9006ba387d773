package cn.yimen.system.month;

import cn.yimen.hall.event.HallEvent;
import cn.yimen.hall.log.EventLog;
import cn.yimen.journal.Chronicle;
import cn.yimen.system.sim.Dice;
import cn.yimen.uplink.EventSource;
import cn.yimen.uplink.UplinkStatus;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/// The whole proof: the month alone, the way up over the bad line, and the judgement.
///
/// @param folder empty
/// @param trouble of the line when the province is back: 1 as usual
/// @param source how the uplink sees the hall's journal
record MonthRun(
        MonthPlan plan,
        Path folder,
        double trouble,
        Function<Chronicle<HallEvent>, EventSource> source) {

    private static final Duration LIMIT = Duration.ofMinutes(30);

    /// What it came to.
    ///
    /// @param problems in a sentence each; none where nothing is lost and nothing doubled
    record Result(
            MonthJudge.Judgement ledger,
            KioskJudge.Judgement kiosks,
            WayUp.Climb climb,
            Map<Fate, Integer> fates,
            UplinkStatus status,
            List<String> problems) {}

    static MonthRun of(MonthPlan plan, Path folder) {
        return new MonthRun(plan, folder, 1, WayUp.Around.asItIs());
    }

    Result run(Consumer<DayFigures> evening) throws IOException, SQLException {
        var clock = new MonthClock(plan.morning(0).minusSeconds(3_600));
        var log = silent(clock);
        var dice = Dice.of(plan.seed() + 1);
        var place = Files.createDirectories(folder.resolve("province"));
        try (var province = Province.in(place, clock, log);
                var line = BadLine.to(province.port(), dice.split());
                var wayUp = new WayUp(around(line, clock, log), dice.split());
                var month = new Month(plan, folder, clock, wayUp, log)) {
            month.play(evening);
            month.settle();
            line.plug(trouble);
            var climb = wayUp.untilEmpty(LIMIT);
            return judged(month, province, wayUp, climb, line);
        }
    }

    private WayUp.Around around(BadLine line, MonthClock clock, EventLog log) {
        return new WayUp.Around(
                plan.hall(), line, Province.caller(), folder.resolve("parked"), clock, log, source);
    }

    private static EventLog silent(MonthClock clock) {
        var nowhere =
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return new EventLog(clock, nowhere);
    }

    private Result judged(
            Month month, Province province, WayUp wayUp, WayUp.Climb climb, BadLine line)
            throws IOException, SQLException {
        var status = wayUp.status();
        var problems = new ArrayList<>(month.notTaken());
        status.parked().forEach(one -> problems.add("parked: " + one.seq() + " " + one.reason()));
        var ledger = MonthJudge.of(month.journal(), plan.hall().value(), province.file());
        var kiosks = kiosks(month);
        problems.addAll(ledger.problems());
        problems.addAll(kiosks.problems());
        return new Result(ledger, kiosks, climb, line.fates(), status, List.copyOf(problems));
    }

    private KioskJudge.Judgement kiosks(Month month) throws IOException {
        var judge = new KioskJudge(month.journal());
        for (var id : plan.machines()) {
            try (var journal = MonthKiosk.opened(plan, folder.resolve(id.value()))) {
                judge.add(id, journal);
            }
        }
        return judge.judgement();
    }
}
