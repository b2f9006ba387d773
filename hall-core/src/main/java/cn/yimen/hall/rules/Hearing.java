package cn.yimen.hall.rules;

import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.event.Silence;
import java.util.List;
import java.util.Optional;

/// What became of a call at the place where its people wait.
public sealed interface Hearing {

    /// Its loudspeakers have time yet.
    record Expected() implements Hearing {}

    record Heard() implements Hearing {}

    /// It was shown only, because the hall is not spoken in at this hour.
    record Quiet() implements Hearing {}

    /// No loudspeaker of the place said it, each for its reason.
    record Unheard(List<Miss> misses) implements Hearing {
        public Unheard {
            misses = List.copyOf(misses);
        }
    }

    /// A loudspeaker that did not speak.
    ///
    /// @param board to which it belongs; empty where none is known to speak to the place
    /// @param answers whether it said so itself; if not, its line is lost or it is off
    /// @param why in its own word
    record Miss(Optional<DeviceId> board, boolean answers, Optional<Silence> why) {}
}
