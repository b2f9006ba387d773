package cn.yimen.desk.manager;

import cn.yimen.hall.config.HallConfig;
import cn.yimen.hall.config.PriorityRule;
import cn.yimen.hall.config.Window;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.watch.WhatIf;
import cn.yimen.hall.watch.WhatIf.Action;
import cn.yimen.hall.watch.WhatIf.Change;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// 试算 in hand: the sentence with its fields, what was asked, and the answer.
///
/// @param window which of the hall's windows the sentence is about, by its place in the layout
/// @param what which of [#options], by its place
/// @param more changes that are part of the question before this one
/// @param asked the question that the answer belongs to, or is awaited for
/// @param answer empty while none came
public record Trial(
        int window,
        LocalTime at,
        int what,
        List<Change> more,
        Optional<WhatIf.Question> asked,
        Optional<WhatIf.Answer> answer,
        Stage stage) {

    private static final int STEP_MINUTES = 15;
    private static final int QUARTERS_A_DAY = 24 * 60 / STEP_MINUTES;

    public Trial {
        more = List.copyOf(more);
    }

    /// How far the question is.
    public enum Stage {
        NOT_ASKED,
        UNDER_WAY,
        ANSWERED,
        /// The server did not answer, or could not play the day.
        UNANSWERED
    }

    static Trial at(LocalTime time) {
        int quarter = Math.max(0, time.toSecondOfDay() / 60 / STEP_MINUTES - 4);
        return new Trial(
                0,
                LocalTime.MIDNIGHT.plusMinutes((long) quarter * STEP_MINUTES),
                0,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Stage.NOT_ASKED);
    }

    /// Something that a window could do otherwise.
    ///
    /// @param line which it also serves; empty unless the action is to serve
    public record Option(Action action, Optional<LineId> line) {}

    /// What the window in hand could do otherwise.
    public List<Option> options(HallConfig config) {
        var served = window(config).lines();
        return Stream.concat(
                        Stream.of(
                                new Option(Action.OPEN, Optional.empty()),
                                new Option(Action.CLOSE, Optional.empty())),
                        config.lines().stream()
                                .filter(line -> !served.contains(line.id()))
                                .map(line -> new Option(Action.SERVE, Optional.of(line.id()))))
                .toList();
    }

    public Window window(HallConfig config) {
        return config.windows().get(Math.floorMod(window, config.windows().size()));
    }

    public Option option(HallConfig config) {
        var options = options(config);
        return options.get(Math.floorMod(what, options.size()));
    }

    /// The sentence as the server understands it.
    public Change change(HallConfig config) {
        var chosen = window(config);
        var option = option(config);
        var lines =
                option.line()
                        .map(line -> {
                            var all = new ArrayList<>(chosen.lines());
                            all.add(line);
                            return List.copyOf(all);
                        });
        return new Change(option.action(), at, Optional.of(chosen.id()), lines, Optional.empty());
    }

    WhatIf.Question question(HallConfig config) {
        var all = new ArrayList<>(more);
        all.add(change(config));
        all.sort((one, other) -> one.at().compareTo(other.at()));
        return new WhatIf.Question(all);
    }

    static WhatIf.Question policy(PriorityRule rule, LocalTime from) {
        var change =
                new Change(
                        Action.PRIORITY,
                        from,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(rule));
        return new WhatIf.Question(List.of(change));
    }

    Trial turned(Wish.TurnTrial turn) {
        return switch (turn.field()) {
            case WINDOW -> new Trial(window + turn.by(), at, 0, more, asked, answer, stage);
            case TIME -> {
                int quarter = at.toSecondOfDay() / 60 / STEP_MINUTES + turn.by();
                int kept = Math.floorMod(quarter, QUARTERS_A_DAY);
                var time = LocalTime.MIDNIGHT.plusMinutes((long) kept * STEP_MINUTES);
                yield new Trial(window, time, what, more, asked, answer, stage);
            }
            case WHAT -> new Trial(window, at, what + turn.by(), more, asked, answer, stage);
        };
    }

    Trial oneMore(HallConfig config) {
        var next = new ArrayList<>(more);
        next.add(change(config));
        return new Trial(window + 1, at, 0, next, asked, answer, stage);
    }

    Trial cleared() {
        return new Trial(
                window, at, what, List.of(), Optional.empty(), Optional.empty(), Stage.NOT_ASKED);
    }

    Trial asking(WhatIf.Question question) {
        var now = Optional.of(question);
        return new Trial(window, at, what, more, now, Optional.empty(), Stage.UNDER_WAY);
    }

    /// An answer to another question than the last is no answer.
    Trial answered(WhatIf.Question question, Optional<WhatIf.Answer> came) {
        if (!asked.equals(Optional.of(question))) {
            return this;
        }
        var next = came.isPresent() ? Stage.ANSWERED : Stage.UNANSWERED;
        return new Trial(window, at, what, more, asked, came, next);
    }
}
