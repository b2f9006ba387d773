package cn.yimen.hall.state;

import cn.yimen.hall.event.HallWideEvent;
import cn.yimen.hall.event.HallWideEvent.Configured;
import cn.yimen.hall.event.HallWideEvent.DayOpened;
import cn.yimen.hall.event.HallWideEvent.DeviceReported;
import cn.yimen.hall.event.HallWideEvent.HelpRequested;
import cn.yimen.hall.event.HallWideEvent.HelpTaken;
import java.time.Instant;
import java.util.Optional;

/// What each hall-wide event makes of the state.
final class HallWideFold {

    private HallWideFold() {}

    static void apply(Draft draft, Instant at, HallWideEvent event) {
        switch (event) {
            case Configured e -> draft.config = Optional.of(e.config());
            case DayOpened e -> {
                draft.day = Optional.of(e.day());
                draft.forgetDay();
            }
            case HelpRequested e ->
                    draft.put(new HelpCall(e.device(), e.step(), at, Optional.empty()));
            case HelpTaken e ->
                    draft.helpCall(e.device())
                            .ifPresent(call ->
                                    draft.put(
                                            new HelpCall(
                                                    call.device(),
                                                    call.step(),
                                                    call.since(),
                                                    Optional.of(e.by()))));
            case DeviceReported e ->
                    draft.put(new DevicePart(e.device(), e.part(), e.readiness(), e.faults(), at));
        }
    }
}
