package cn.yimen.display.board;

import cn.yimen.hall.domain.EmergencyKind;
import cn.yimen.hall.state.Emergency;
import cn.yimen.hall.state.HallState;
import java.util.Optional;

/// What a hall's state says about an emergency.
final class EmergencyWord {

    private EmergencyWord() {}

    static Optional<Emergency> of(HallState state) {
        var special = state.special();
        return special.told()
                .emergency()
                .or(() ->
                        special.stop()
                                .map(stop ->
                                        new Emergency(
                                                EmergencyKind.SERVICE_STOPPED,
                                                stop.by(),
                                                stop.since())));
    }
}
