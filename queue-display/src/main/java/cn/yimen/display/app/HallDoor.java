package cn.yimen.display.app;

import cn.yimen.client.HallClientConfig;
import cn.yimen.client.trust.HallAccess;
import cn.yimen.client.trust.HallAccess.Opening;
import cn.yimen.hall.domain.DeviceId;
import java.time.InstantSource;
import java.util.Optional;

/// The way of a screen to its hall.
///
/// @param code with which the machine enrols before it starts
record HallDoor(HallAccess access, Optional<String> code) {

    DeviceId device() {
        return access.device();
    }

    HallClientConfig open(InstantSource clock) throws CannotRun {
        var opening =
                code.map(typed -> access.enrol(typed, clock)).orElseGet(() -> access.open(clock));
        return switch (opening) {
            case Opening.Opened(var config) -> config;
            case Opening.NotEnrolled(String sentence) -> throw CannotRun.start(sentence);
            case Opening.NotOpened(var _, String sentence) -> throw CannotRun.start(sentence);
        };
    }
}
