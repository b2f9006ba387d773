package cn.yimen.system.foresight;

import cn.yimen.hall.config.PriorityRule;
import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.PriorityClass;
import cn.yimen.hall.event.HallWideEvent.Configured;
import cn.yimen.hall.event.WindowEvent.WindowClosed;
import cn.yimen.hall.event.WindowEvent.WindowOpened;
import cn.yimen.hall.watch.WhatIf;
import cn.yimen.system.foresight.SimulatedDays.Happening;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Something done otherwise: as it is asked of the hall, and as it really happens.
enum Otherwise {
    /// Window 6, which serves nobody, serves line B.
    ONE_MORE_WINDOW,
    ONE_WINDOW_LESS,
    FASTER_SENIORS;

    private static final LocalTime AT = LocalTime.of(10, 0);
    private static final LocalTime OPENING = LocalTime.of(9, 0);
    private static final double RATE = 5;
    private static final int LIMIT = 6;

    WhatIf.Question question() {
        return new WhatIf.Question(List.of(change()));
    }

    private WhatIf.Change change() {
        return switch (this) {
            case ONE_MORE_WINDOW -> window(WhatIf.Action.OPEN, "6");
            case ONE_WINDOW_LESS -> window(WhatIf.Action.CLOSE, "2");
            case FASTER_SENIORS ->
                    new WhatIf.Change(
                            WhatIf.Action.PRIORITY,
                            OPENING,
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of(rule()));
        };
    }

    private static WhatIf.Change window(WhatIf.Action action, String number) {
        var window = Optional.of(SimulatedHall.window(number));
        return new WhatIf.Change(action, AT, window, Optional.empty(), Optional.empty());
    }

    private static PriorityRule rule() {
        return new PriorityRule(Map.of(PriorityClass.SENIOR, RATE), LIMIT, 70);
    }

    List<Happening> happenings() {
        return switch (this) {
            case ONE_MORE_WINDOW -> {
                var six = SimulatedHall.window("6");
                yield List.of(
                        new Happening(AT, new WindowClosed(six, SimulatedHall.clerk(6))),
                        new Happening(
                                AT.plusSeconds(1), new WindowOpened(six, new ClerkId("0399"))));
            }
            case ONE_WINDOW_LESS ->
                    List.of(
                            new Happening(
                                    AT,
                                    new WindowClosed(
                                            SimulatedHall.window("2"), SimulatedHall.clerk(2))));
            case FASTER_SENIORS ->
                    List.of(
                            new Happening(
                                    OPENING, new Configured(SimulatedHall.config().with(rule()))));
        };
    }
}
