package cn.yimen.hall.statistics;

import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.TicketId;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.rules.WaitOutlook;
import cn.yimen.hall.state.HallState;
import cn.yimen.hall.state.WindowState.Mode;
import cn.yimen.hall.statistics.Step.Ending;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pcollections.Empty;
import org.pcollections.PMap;
import org.pcollections.PVector;

/// The day as it goes on: its steps, and what can only be measured while it happens.
///
/// @param told what the holder of a number was told, until the first call
/// @param at when the last event happened
record DayBook(
        PMap<TicketId, PVector<Step>> steps,
        PMap<WindowId, WindowUse> use,
        PMap<TicketId, WaitOutlook> told,
        PMap<LineId, TellScore> scores,
        AppointmentFigures appointments,
        int peakWaiting,
        double peakSaturation,
        DayCourse.Draft course,
        Instant at) {

    static DayBook opened(Instant at) {
        return new DayBook(
                Empty.map(),
                Empty.map(),
                Empty.map(),
                Empty.map(),
                AppointmentFigures.none(),
                0,
                0,
                DayCourse.Draft.empty(),
                at);
    }

    DayFigures figures(HallConfig config, LocalDate day) {
        return new Tables(allSteps(), config).figures(this, day, false);
    }

    /// Nothing more happens to those who are there still: whoever is being served was served, and
    /// everybody else has given up.
    DayFigures closed(HallConfig config, LocalDate day, Instant end) {
        var over = allSteps().stream().map(step -> over(step, end)).toList();
        return new Tables(over, config).figures(this, day, true);
    }

    private static Step over(Step step, Instant end) {
        return switch (step.ending()) {
            case AT_WINDOW ->
                    step.becomes(
                            step.servingSince().isPresent() ? Ending.SERVED : Ending.WITHDRAWN,
                            end);
            case WAITING, HELD, PASSED -> step.becomes(Ending.WITHDRAWN, end);
            case SERVED, REFERRED, TRANSFERRED, WITHDRAWN, NOT_HELD -> step;
        };
    }

    private List<Step> allSteps() {
        return steps.values().stream().flatMap(List::stream).toList();
    }

    DayBook with(TicketId ticket, PVector<Step> now) {
        return with(steps.plus(ticket, now), told, scores, appointments);
    }

    DayBook tells(TicketId ticket, Optional<WaitOutlook> outlook) {
        return outlook.map(o -> with(steps, told.plus(ticket, o), scores, appointments))
                .orElse(this);
    }

    /// The told wait is judged once, by the first call.
    DayBook judges(TicketId ticket, LineId line, double waitedSeconds) {
        var outlook = Optional.ofNullable(told.get(ticket));
        return outlook.map(
                        o -> {
                            var score =
                                    scores.getOrDefault(line, TellScore.none())
                                            .plus(o, waitedSeconds);
                            return with(
                                    steps,
                                    told.minus(ticket),
                                    scores.plus(line, score),
                                    appointments);
                        })
                .orElse(this);
    }

    DayBook with(AppointmentFigures now) {
        return with(steps, told, scores, now);
    }

    private DayBook with(
            PMap<TicketId, PVector<Step>> steps,
            PMap<TicketId, WaitOutlook> told,
            PMap<LineId, TellScore> scores,
            AppointmentFigures appointments) {
        return new DayBook(
                steps, use, told, scores, appointments, peakWaiting, peakSaturation, course, at);
    }

    /// Time goes on until the next event; the state is the one that held so long.
    DayBook until(Instant next, HallState state) {
        double seconds = Math.max(0, Duration.between(at, next).toMillis() / 1000.0);
        var longer =
                state.config()
                        .filter(_ -> seconds > 0)
                        .map(config -> new UseFold(state, config, seconds).after(use))
                        .orElse(use);
        return new DayBook(
                steps,
                longer,
                told,
                scores,
                appointments,
                Math.max(peakWaiting, state.waitingCount()),
                Math.max(peakSaturation, saturation(state)),
                course.until(at, next, state.waitingCount(), state.tickets().size()),
                next);
    }

    DayBook with(DayCourse.Draft now) {
        return new DayBook(
                steps, use, told, scores, appointments, peakWaiting, peakSaturation, now, at);
    }

    /// 0 while no window is open: then nothing can be said of windows.
    private static double saturation(HallState state) {
        long open = state.windows().values().stream().filter(w -> w.mode() == Mode.OPEN).count();
        return open == 0 ? 0 : (double) state.waitingCount() / open;
    }
}
