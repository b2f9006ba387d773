package cn.yimen.desk.screen;

import static cn.yimen.desk.screen.Sketch.bold;
import static cn.yimen.desk.screen.Sketch.letters;
import static cn.yimen.desk.screen.Sketch.soft;

import cn.yimen.desk.desk.DeskState.Called;
import cn.yimen.desk.desk.DeskState.Closed;
import cn.yimen.desk.desk.DeskState.Idle;
import cn.yimen.desk.desk.DeskState.Paused;
import cn.yimen.desk.desk.DeskState.Serving;
import cn.yimen.desk.desk.DeskState.Unheard;
import cn.yimen.desk.desk.Span;
import cn.yimen.desk.desk.UsualTime;
import cn.yimen.hall.state.Ticket;
import cn.yimen.ui.theme.Lettering;
import cn.yimen.ui.theme.Tone;
import java.time.Instant;
import java.util.Optional;

/// What the window is doing and since when, and the number in hand or to come.
final class StatePart {

    private static final double LINE = 96;
    private static final double NUMBER_LINE = 212;
    private static final double NUMBER_X = 20;
    private static final Lettering NUMBER = Lettering.of(110).black();
    private static final double NUMBER_ROOM = 400;

    private StatePart() {}

    static void draw(Sketch sketch) {
        double end = StateMark.draw(sketch, DeskLayout.LEFT, LINE, 19);
        beside(sketch, end + 16);
        switch (sketch.state()) {
            case Idle idle -> forecast(sketch, idle);
            case Called called -> number(sketch, called.ticket());
            case Serving serving -> number(sketch, serving.ticket());
            case Paused paused -> paused(sketch, paused);
            case Unheard _, Closed _ -> words(sketch, "unheard.note");
        }
    }

    /// Since when the window does what it does.
    static Optional<Instant> since(Sketch sketch) {
        return switch (sketch.state()) {
            case Idle idle -> Optional.of(idle.since());
            case Called called -> Optional.of(called.turn().lastCalledAt());
            case Serving serving -> Optional.of(serving.since());
            case Paused paused -> Optional.of(paused.since());
            case Unheard _, Closed _ -> Optional.empty();
        };
    }

    static String counted(Sketch sketch) {
        return since(sketch)
                .map(since -> Words.counted(Span.since(since, sketch.desk().hallNow())))
                .orElse("");
    }

    private static void beside(Sketch sketch, double x) {
        var words =
                switch (sketch.state()) {
                    case Called called -> sketch.text("called.times", called.ticket().calls());
                    case Serving serving -> usual(sketch, serving.ticket());
                    case Paused _, Idle _, Unheard _, Closed _ -> "";
                };
        sketch.drawing().text(words, soft(16), x, LINE);
    }

    private static String usual(Sketch sketch, Ticket ticket) {
        return UsualTime.of(sketch.desk().hall().line(ticket.line()))
                .map(usual ->
                        sketch.text("serving.usual", usual.fromMinutes() + "–" + usual.toMinutes()))
                .orElse("");
    }

    private static void number(Sketch sketch, Ticket ticket) {
        var number = ticket.number().text();
        sketch.drawing().text(number, NUMBER, NUMBER_X, NUMBER_LINE, NUMBER_ROOM);
        PersonPart.draw(sketch, ticket);
    }

    private static void forecast(Sketch sketch, Idle idle) {
        if (!sketch.desk().isLive()) {
            words(sketch, "away.wait");
            return;
        }
        if (!sketch.desk().seat().deeds().isEmpty() && idle.next().isEmpty()) {
            words(sketch, "deeds.going");
            return;
        }
        if (idle.next().isEmpty()) {
            words(sketch, "nobody");
            sketch.drawing().text(sketch.text("nobody.note"), soft(18), DeskLayout.LEFT, 200, 596);
            return;
        }
        var number = idle.next().get().ticket().number().text();
        var lettering = Drawing.fitting(number, NUMBER, NUMBER_ROOM);
        sketch.drawing().outline(number, lettering, NUMBER_X, NUMBER_LINE);
        double x = NUMBER_X + lettering.width(number) + 28;
        sketch.drawing().text(sketch.text("next.forecast"), soft(20), x, 156);
        sketch.drawing()
                .text(sketch.text("next.note"), soft(20), x - 8, 184, DeskLayout.LEFT_END - x);
    }

    private static void paused(Sketch sketch, Paused paused) {
        var reason = sketch.words().pause(paused.reason());
        sketch.drawing().text(reason, bold(48), DeskLayout.LEFT, 168, 596);
        var since = sketch.words().time(sketch.desk(), paused.since());
        double end =
                sketch.drawing()
                        .text(sketch.text("paused.since", since), soft(20), DeskLayout.LEFT, 204);
        paused.backAt().ifPresent(at -> back(sketch, paused, at, end + 24));
    }

    /// What was promised to the hall, and how it stands with it.
    private static void back(Sketch sketch, Paused paused, Instant at, double x) {
        var now = sketch.desk().hallNow();
        var late = paused.overdue(now);
        var time = sketch.words().time(sketch.desk(), at);
        var left = Words.counted(late.orElseGet(() -> Span.since(now, at)));
        var key = late.isPresent() ? "paused.overdue" : "paused.back";
        var lettering = late.isPresent() ? bold(20).in(Tone.CINNABAR_INK) : bold(20);
        sketch.drawing()
                .text(sketch.text(key, time, left), lettering, x, 204, DeskLayout.LEFT_END - x);
    }

    private static void words(Sketch sketch, String key) {
        sketch.drawing().text(sketch.text(key), letters(40).soft(), DeskLayout.LEFT, 162, 596);
    }

    /// The state's own colour.
    static Tone tone(Sketch sketch) {
        return switch (sketch.state()) {
            case Idle _ -> Tone.JADE;
            case Called _ -> Tone.CINNABAR_INK;
            case Paused _ -> Tone.AMBER;
            case Serving _, Unheard _, Closed _ -> Tone.INK;
        };
    }
}
