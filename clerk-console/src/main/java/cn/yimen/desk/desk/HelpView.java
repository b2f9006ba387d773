package cn.yimen.desk.desk;

import cn.yimen.hall.domain.ClerkId;
import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.state.HelpCall;
import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;

/// The help call that matters at a desk: the oldest that nobody took, else the oldest that this
/// desk went to and has not ended, else the newest that another took a short while ago.
public sealed interface HelpView {

    /// A call that was taken is shown for this long after it was made.
    Duration SHOWN_TAKEN = Duration.ofMinutes(2);

    record Nothing() implements HelpView {}

    /// @param step where the citizen is, as the kiosk's word
    record Wanted(DeviceId device, String step, Duration age) implements HelpView {}

    /// This desk's clerk went, and says when it is done (已处理).
    record Mine(DeviceId device) implements HelpView {}

    /// Another goes there: a window's clerk or a guide.
    record Taken(DeviceId device, Optional<WindowId> by, Optional<ClerkId> guide)
            implements HelpView {}

    /// Whether the key for help does anything.
    default boolean isActedOn() {
        return this instanceof Wanted || this instanceof Mine;
    }

    static HelpView of(Desk desk) {
        var calls = desk.hall().helpCalls().values();
        var oldest =
                calls.stream().filter(HelpCall::waits).min(Comparator.comparing(HelpCall::since));
        return oldest.<HelpView>map(call -> new Wanted(call.device(), call.step(), age(desk, call)))
                .or(() ->
                        calls.stream()
                                .filter(call -> isMine(desk, call))
                                .min(Comparator.comparing(HelpCall::since))
                                .map(call -> new Mine(call.device())))
                .or(() ->
                        calls.stream()
                                .filter(call -> age(desk, call).compareTo(SHOWN_TAKEN) < 0)
                                .max(Comparator.comparing(HelpCall::since))
                                .map(call ->
                                        new Taken(call.device(), call.takenBy(), call.guide())))
                .orElseGet(Nothing::new);
    }

    private static boolean isMine(Desk desk, HelpCall call) {
        return call.takenBy().equals(Optional.of(desk.post().window()));
    }

    private static Duration age(Desk desk, HelpCall call) {
        return Span.since(call.since(), desk.hallNow());
    }
}
