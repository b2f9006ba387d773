package cn.yimen.desk.manager.screen;

import cn.yimen.desk.manager.SessionDraft;
import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.config.Line;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.state.ExtraSession;
import cn.yimen.ui.language.Moments;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// An extra session in words: when, and what of it.
record SessionWords(Canvas canvas, HallConfig config, Moments moments) {

    static SessionWords of(Canvas canvas, HallConfig config) {
        return new SessionWords(
                canvas, config, new Moments(canvas.texts().locale(), config.zone()));
    }

    static ExtraSession of(SessionDraft draft) {
        return new ExtraSession(
                draft.day(),
                draft.from(),
                draft.to(),
                draft.lines(),
                Optional.of(draft.windows()).filter(windows -> !windows.isEmpty()),
                Optional.of(draft.capacity()).filter(most -> most > 0));
    }

    String when(ExtraSession session) {
        return day(session.day())
                + "  "
                + moments.time(session.from())
                + "–"
                + moments.time(session.to());
    }

    String day(LocalDate day) {
        return moments.weekday(day.atStartOfDay(config.zone()).toInstant());
    }

    String what(ExtraSession session) {
        return String.join("  ", lines(session.lines()), windows(session), limit(session));
    }

    String lines(List<LineId> lines) {
        return lines.isEmpty()
                ? canvas.text("session.all-lines")
                : lines.stream()
                        .flatMap(line -> config.line(line).stream())
                        .map(SessionWords::name)
                        .collect(Collectors.joining("、"));
    }

    private String windows(ExtraSession session) {
        return session.windows()
                .map(windows ->
                        canvas.text(
                                "session.window",
                                windows.stream()
                                        .map(WindowId::value)
                                        .collect(Collectors.joining("、"))))
                .orElseGet(() -> canvas.text("session.any-window"));
    }

    private String limit(ExtraSession session) {
        return session.capacity()
                .map(most -> canvas.text("session.limit", most))
                .orElseGet(() -> canvas.text("session.no-limit"));
    }

    static String name(Line line) {
        return line.prefix() + " " + line.name();
    }

    /// How it stands to the hours that the hall has anyway.
    String beside(SessionDraft draft) {
        boolean works = config.calendar().isWorkday(draft.day()) && !config.hours().isEmpty();
        if (!works) {
            return canvas.text("session.free-day");
        }
        boolean overlaps =
                config.hours().stream()
                        .anyMatch(h ->
                                h.from().isBefore(draft.to()) && draft.from().isBefore(h.to()));
        var usual =
                config.hours().stream()
                        .map(h -> moments.time(h.from()) + "–" + moments.time(h.to()))
                        .collect(Collectors.joining("、"));
        return overlaps ? canvas.text("session.overlap") : canvas.text("session.usual", usual);
    }

    /// What keeps it from being announced, or from helping anybody.
    Optional<String> trouble(SessionDraft draft) {
        var ends = draft.day().atTime(draft.to()).atZone(config.zone()).toInstant();
        if (!ends.isAfter(canvas.manager().hallNow())) {
            return Optional.of(canvas.text("session.past"));
        }
        return draft.lines().stream()
                .filter(line -> !draft.windows().isEmpty() && !isServed(line, draft))
                .flatMap(line -> config.line(line).stream())
                .findFirst()
                .map(line -> canvas.text("session.unserved", name(line)));
    }

    private boolean isServed(LineId line, SessionDraft draft) {
        return draft.windows().stream()
                .flatMap(window -> config.window(window).stream())
                .anyMatch(window -> window.lines().contains(line));
    }
}
