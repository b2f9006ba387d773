package cn.yimen.server.http;

import cn.yimen.hall.domain.StaffRole;
import cn.yimen.hall.watch.WhatIf;
import cn.yimen.hall.wire.MalformedMessage;
import cn.yimen.hall.wire.WireJson;
import cn.yimen.server.followup.FollowUpDesk;
import cn.yimen.server.report.ReportDesk;
import cn.yimen.server.report.ReportDesk.Form;
import cn.yimen.server.watch.WatchDesk;
import cn.yimen.server.whatif.WhatIfDesk;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Where managers see what goes on, and why, and what might have been. Nothing here is personal but
/// what citizens wrote, and that is for supervisors.
final class WatchDoors {

    private static final String WATCH = "/watch";
    private static final String USUAL_WAITS = "/usual-waits";
    private static final String STORY = "/watch/story";
    private static final String WHAT_IF = "/what-if";
    private static final String FOLLOW_UPS = "/follow-ups";
    private static final String REPORT = "/report";
    private static final Set<String> ALL =
            Set.of(WATCH, USUAL_WAITS, STORY, WHAT_IF, FOLLOW_UPS, REPORT);
    private static final int BAD_REQUEST = 400;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int UNPROCESSABLE = 422;

    private final Optional<Desks> desks;
    private final StaffDoors staff;

    /// What managers ask.
    record Desks(WatchDesk watch, WhatIfDesk whatIf, FollowUpDesk followUps, ReportDesk reports) {}

    /// @param desks empty where nobody counts along
    WatchDoors(Optional<Desks> desks, StaffDoors staff) {
        this.desks = desks;
        this.staff = staff;
    }

    static boolean isOne(String door) {
        return ALL.contains(door);
    }

    /// @param session of whoever is signed in where it is asked
    Answer get(
            String door, Function<String, Optional<String>> parameter, Optional<String> session) {
        if (!staff.mayKnow(needs(door), session)) {
            return forbidden();
        }
        return desks.flatMap(open ->
                        switch (door) {
                            case WATCH -> open.watch().watch().map(Answer::json);
                            case USUAL_WAITS -> open.watch().usualWaits().map(Answer::json);
                            case STORY ->
                                    parameter
                                            .apply("figure")
                                            .flatMap(open.watch()::story)
                                            .map(Answer::json);
                            case FOLLOW_UPS ->
                                    open.followUps()
                                            .sheet(staff.isKnownSupervisor(session))
                                            .map(Answer::json);
                            case REPORT -> Optional.of(report(open.reports(), parameter));
                            default -> Optional.<Answer>empty();
                        })
                .orElse(Answer.problem(NOT_FOUND, "nothing is known of that"));
    }

    /// The wall and the kiosks stand where everybody passes: what they show is open. What names a
    /// number, a clerk or a matter is for staff.
    private static Set<StaffRole> needs(String door) {
        return switch (door) {
            case WATCH, USUAL_WAITS -> Set.of();
            case STORY -> Set.of(StaffRole.values());
            default -> Set.of(StaffRole.SUPERVISOR);
        };
    }

    private static Answer forbidden() {
        return Answer.problem(FORBIDDEN, "not for whoever is signed in here");
    }

    private static Answer report(ReportDesk reports, Function<String, Optional<String>> parameter) {
        var day = parameter.apply("day").flatMap(WatchDoors::day);
        var form = parameter.apply("form").flatMap(Form::of);
        if (day.isEmpty() || form.isEmpty()) {
            return Answer.problem(BAD_REQUEST, "day as 2026-11-23 and form pdf or csv are needed");
        }
        boolean isEnglish = parameter.apply("lang").filter("en"::equals).isPresent();
        var language = isEnglish ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
        return switch (reports.report(day.get(), form.get(), language)) {
            case ReportDesk.Report.Written written ->
                    Answer.file(form.get().type(), written.content());
            case ReportDesk.Report.UnknownDay _ ->
                    Answer.problem(NOT_FOUND, "nothing is known of that day");
            case ReportDesk.Report.NoFont none ->
                    Answer.problem(
                            UNPROCESSABLE, "no Chinese font for documents: " + none.wanted());
        };
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException notOne) {
            return Optional.empty();
        }
    }

    Answer post(String door, String body, Optional<String> session) throws MalformedMessage {
        if (!door.equals(WHAT_IF)) {
            return Answer.problem(NOT_FOUND, "nothing is here");
        }
        if (!staff.mayKnow(needs(door), session)) {
            return forbidden();
        }
        var question = WireJson.readForeign(body, WhatIf.Question.class);
        return desks.flatMap(open -> open.whatIf().answer(question))
                .map(Answer::json)
                .orElse(Answer.problem(UNPROCESSABLE, "the hall does not have that"));
    }
}
