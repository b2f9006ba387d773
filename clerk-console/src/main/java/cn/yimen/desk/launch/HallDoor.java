package cn.yimen.desk.launch;

import cn.yimen.client.trust.HallAccess;
import cn.yimen.client.trust.HallAccess.Opening;
import cn.yimen.hall.domain.DeviceId;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;

/// The way of a staff program to its hall.
///
/// @param code with which it enrols before it starts; empty where it has its identity
/// @param language in which a person is asked for the code
public record HallDoor(HallAccess access, Optional<String> code, Locale language) {

    /// What the hall calls this machine.
    public DeviceId device() {
        return access.device();
    }

    Opening open(InstantSource clock) {
        return code.map(typed -> access.enrol(typed, clock)).orElseGet(() -> access.open(clock));
    }
}
