package cn.yimen.desk.manager;

import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.WindowId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// 加开时段 as the manager puts it together.
///
/// @param lines all where empty
/// @param windows as it comes where empty
/// @param capacity numbers of each line at most; 0 means no limit
public record SessionDraft(
        LocalDate day,
        LocalTime from,
        LocalTime to,
        List<LineId> lines,
        List<WindowId> windows,
        int capacity)
        implements Draft {

    private static final int STEP_MINUTES = 30;
    private static final int DAY_MINUTES = 24 * 60;
    private static final int STEP_NUMBERS = 5;
    private static final int MOST_NUMBERS = 500;
    private static final int DAYS_AHEAD = 60;

    /// What can be turned by a step.
    public enum Part {
        DAY,
        FROM,
        TO,
        CAPACITY
    }

    public SessionDraft {
        lines = List.copyOf(lines);
        windows = List.copyOf(windows);
    }

    static SessionDraft of(LocalDate day, LocalTime from, LocalTime to) {
        return new SessionDraft(day, from, to, List.of(), List.of(), 0);
    }

    /// One step further or back; the end stays behind the beginning, the day is none of the past.
    SessionDraft turned(Part part, int by, LocalDate today) {
        return switch (part) {
            case DAY -> {
                var next = day.plusDays(by);
                boolean fits = !next.isBefore(today) && !next.isAfter(today.plusDays(DAYS_AHEAD));
                yield new SessionDraft(fits ? next : day, from, to, lines, windows, capacity);
            }
            case FROM -> from(minutes(from) + by * STEP_MINUTES);
            case TO -> to(minutes(to) + by * STEP_MINUTES);
            case CAPACITY ->
                    new SessionDraft(
                            day,
                            from,
                            to,
                            lines,
                            windows,
                            Math.clamp(capacity + (long) by * STEP_NUMBERS, 0, MOST_NUMBERS));
        };
    }

    private SessionDraft from(int minute) {
        int last = minutes(to) - STEP_MINUTES;
        var next = time(Math.clamp(minute, 0, Math.max(0, last)));
        return new SessionDraft(day, next, to, lines, windows, capacity);
    }

    private SessionDraft to(int minute) {
        int first = minutes(from) + STEP_MINUTES;
        var next = time(Math.clamp(minute, Math.min(first, DAY_MINUTES - 1), DAY_MINUTES - 1));
        return new SessionDraft(day, from, next, lines, windows, capacity);
    }

    private static int minutes(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }

    private static LocalTime time(int minute) {
        return LocalTime.ofSecondOfDay(minute * 60L);
    }

    SessionDraft toggled(LineId line) {
        return new SessionDraft(day, from, to, toggled(lines, line), windows, capacity);
    }

    SessionDraft toggled(WindowId window) {
        return new SessionDraft(day, from, to, lines, toggled(windows, window), capacity);
    }

    private static <T> List<T> toggled(List<T> list, T one) {
        var next = new ArrayList<>(list);
        if (!next.remove(one)) {
            next.add(one);
        }
        return next;
    }

    Optional<List<WindowId>> namedWindows() {
        return Optional.of(windows).filter(named -> !named.isEmpty());
    }

    Optional<Integer> limit() {
        return Optional.of(capacity).filter(most -> most > 0);
    }
}
